package org.nianbao.recognition.words;

import java.util.List;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.facts.CellText;
import org.nianbao.facts.Figure.Shape;
import org.nianbao.wording.Phrases;

/** Texts that stand where figures are due, in tables of which no cell is marked. */
public final class FigureText {

  private static final Set<String> NONE = Set.copyOf(Phrases.read("nothing").group("cells"));

  private FigureText() {}

  /** Whether one of some texts is. */
  public static boolean isAmong(List<String> texts) {
    for (String text : texts) {
      if (is(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a figure, or what people write for none. */
  public static boolean is(String text) {
    String solid = Blank.remove(text);
    if (solid.isEmpty()) {
      return false;
    }
    CellText cell = CellText.of(solid);
    return cell.value() != null || cell.shape() == Shape.SCALED || NONE.contains(solid);
  }
}
