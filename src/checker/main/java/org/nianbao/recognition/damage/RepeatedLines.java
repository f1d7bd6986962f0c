package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Doubt;
import org.nianbao.wording.Messages;

/** Finds headings and paragraphs that an extraction gives twice, one right behind the other. */
public final class RepeatedLines {

  /**
   * The shortest line that is taken for a repetition; figures, labels and names may stand twice.
   */
  private static final int SHORTEST = 10;

  private static final int SHOWN = 20;

  /**
   * Blocks without repetitions.
   *
   * @param blocks the blocks, each repeated paragraph once
   * @param doubts what was left out
   */
  public record Once(List<Block> blocks, List<Doubt> doubts) {}

  private RepeatedLines() {}

  /** Returns the blocks with each such paragraph once. */
  public static Once once(List<Block> blocks) {
    List<Block> once = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    String before = "";
    for (Block block : blocks) {
      String text = block instanceof Paragraph line ? Blank.remove(line.text()) : "";
      if (text.length() >= SHORTEST && text.equals(before)) {
        doubts.add(doubt((Paragraph) block, text));
      } else {
        once.add(block);
        before = text;
      }
    }
    return new Once(once, doubts);
  }

  private static Doubt doubt(Paragraph line, String text) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return new Doubt(
        Doubt.Kind.REPEATED,
        "",
        List.of(),
        text,
        "",
        Messages.say("recognition.repeated.paragraph", shown, line.place().describe()),
        line.place());
  }
}
