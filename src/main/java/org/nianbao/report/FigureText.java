package org.nianbao.report;

import java.util.Set;
import org.nianbao.document.Blank;
import org.nianbao.report.Figure.Shape;

/** Texts that stand where figures are due, in tables of which no cell is marked. */
final class FigureText {

  private static final Set<String> NONE = Set.of("/", "／", "-", "－", "—", "——", "无");

  private FigureText() {}

  /** Whether a text is a figure, or what people write for none. */
  static boolean is(String text) {
    String solid = Blank.remove(text);
    if (solid.isEmpty()) {
      return false;
    }
    CellText cell = CellText.of(solid);
    return cell.value() != null || cell.shape() == Shape.SCALED || NONE.contains(solid);
  }
}
