package org.nianbao.document.ofd;

import java.util.StringTokenizer;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.PageSketch;
import org.nianbao.document.layout.PageSketch.Painting;
import org.nianbao.document.xml.Xml;

/** Draws an object of lines, such as the ruling of a table. */
final class PathObject {

  /** What a step of a line costs: about a microsecond. */
  private static final long COST_OF_A_STEP = 30;

  private PathObject() {}

  /** Draws the object that the current element is, which is read to its end. */
  static void draw(
      Xml xml,
      Placing around,
      Colours given,
      Resources resources,
      PageSketch sketch,
      DocumentBuilder builder)
      throws UnreadableException {
    Placing placing = around.of(xml);
    Colours paint = given.named(xml, resources);
    Painting painting = painting(xml);
    String data = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      paint = paint.colour(xml);
      data = xml.name().equals("AbbreviatedData") ? xml.text() : data;
    }
    path(data, placing, sketch, builder);
    sketch.lineInk(paint.line());
    sketch.fillInk(paint.fill());
    sketch.paint(painting);
  }

  private static Painting painting(Xml xml) {
    boolean line = !xml.attribute("Stroke", "true").equals("false");
    boolean fill = xml.attribute("Fill", "false").equals("true");
    if (Colours.isClear(xml)) {
      return Painting.NOTHING;
    }
    return line
        ? fill ? Painting.STROKE_AND_FILL : Painting.STROKE
        : fill ? Painting.FILL : Painting.NOTHING;
  }

  private static void path(String data, Placing placing, PageSketch sketch, DocumentBuilder builder)
      throws UnreadableException {
    StringTokenizer tokens = new StringTokenizer(data, " \t\r\n,");
    while (tokens.hasMoreTokens()) {
      String operator = tokens.nextToken();
      builder.spend(COST_OF_A_STEP);
      switch (operator) {
        case "S", "M" -> {
          double[] to = end(tokens, 2);
          sketch.moveTo(placing.point(to[0], to[1]));
        }
        case "L" -> {
          double[] to = end(tokens, 2);
          sketch.lineTo(placing.point(to[0], to[1]));
        }
        case "Q", "B", "A" -> {
          double[] to = end(tokens, operator.equals("Q") ? 4 : operator.equals("B") ? 6 : 7);
          sketch.curveTo(placing.point(to[0], to[1]));
        }
        case "C" -> sketch.close();
        default -> throw new NumberFormatException(operator);
      }
    }
  }

  /** Returns the last two of so many numbers. */
  private static double[] end(StringTokenizer tokens, int count) {
    double[] end = new double[2];
    for (int i = 0; i < count; i++) {
      end[0] = end[1];
      end[1] = tokens.hasMoreTokens() ? Double.parseDouble(tokens.nextToken()) : Double.NaN;
    }
    return end;
  }
}
