package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading;
import org.nianbao.recognition.words.Numeral;

/**
 * Headings that run over two lines, as in text copied from pages: one line again where both
 * together are just what a section is called and the first alone is not.
 */
public final class BrokenHeadings {

  /** Both lines of a heading are no longer than this. */
  private static final int LONGEST = 45;

  private BrokenHeadings() {}

  /** The blocks with such lines joined. */
  public static List<Block> joined(List<Block> blocks, HeadingWords words) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Paragraph line
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Paragraph next
          && isOne(line.text(), next.text(), words)) {
        joined.add(new Paragraph(line.text() + next.text(), line.place()));
        i++;
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean isOne(String line, String next, HeadingWords words) {
    if (line.length() + next.length() > LONGEST) {
      return false;
    }
    Numeral first = Numeral.split(line);
    return first.style() == Heading.Style.CHINESE
        && Numeral.split(next).style() == Heading.Style.NONE
        && !words.named(first.rest()).isClear()
        && words.named(first.rest() + next.strip()).isOfficial();
  }
}
