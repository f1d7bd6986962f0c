package org.nianbao.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.nianbao.document.layout.PageSketch;
import org.nianbao.document.layout.PageSketch.Ink;
import org.nianbao.document.layout.PageSketch.Painting;

/** The operators that draw lines and areas, and those that choose whether one can see them. */
final class PathOperators extends OperatorProcessor {

  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n",
          "g", "rg", "k", "sc", "scn", "cs", "G", "RG", "K", "SC", "SCN", "CS");

  /** Colours of 0 to 1 from here on are white: the grey of a rule that is to be seen is darker. */
  private static final double WHITE = 0.97;

  private final PageEngine page;
  private final String name;
  private final PageSketch sketch;

  PathOperators(PageEngine page, String name, PageSketch sketch) {
    super(page);
    this.page = page;
    this.name = name;
    this.sketch = sketch;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    float[] n = numbers(operands);
    switch (name) {
      case "m" -> with(n, 2, () -> sketch.moveTo(point(n, 0)));
      case "l" -> with(n, 2, () -> sketch.lineTo(point(n, 0)));
      case "c" -> with(n, 6, () -> sketch.curveTo(point(n, 4)));
      case "v", "y" -> with(n, 4, () -> sketch.curveTo(point(n, 2)));
      case "re" -> with(n, 4, () -> rectangle(n[0], n[1], n[2], n[3]));
      case "h" -> sketch.close();
      case "S" -> sketch.paint(Painting.STROKE);
      case "f", "F", "f*" -> sketch.paint(Painting.FILL);
      case "B", "B*" -> sketch.paint(Painting.STROKE_AND_FILL);
      case "s" -> {
        sketch.close();
        sketch.paint(Painting.STROKE);
      }
      case "b", "b*" -> {
        sketch.close();
        sketch.paint(Painting.STROKE_AND_FILL);
      }
      case "n" -> sketch.paint(Painting.NOTHING);
      case "cs", "g", "rg", "k", "sc", "scn" -> sketch.fillInk(ink(n));
      default -> sketch.lineInk(ink(n));
    }
  }

  private static void with(float[] numbers, int wanted, Runnable then) {
    if (numbers.length >= wanted) {
      then.run();
    }
  }

  private void rectangle(float x, float y, float width, float height) {
    sketch.moveTo(page.seen(x, y));
    sketch.lineTo(page.seen(x + width, y));
    sketch.lineTo(page.seen(x + width, y + height));
    sketch.lineTo(page.seen(x, y + height));
    sketch.close();
  }

  private Point2D point(float[] numbers, int from) {
    return page.seen(numbers[from], numbers[from + 1]);
  }

  /**
   * Returns whether what is drawn in the colour can be seen on white paper. Of one number in a
   * colour space of its own it is not known what it stands for, so that it is taken as seen.
   */
  private Ink ink(float[] colour) {
    boolean print = name.equalsIgnoreCase("k") || colour.length == 4;
    boolean named = name.length() > 2 || name.equalsIgnoreCase("sc");
    if (colour.length == 0 || (colour.length == 1 && named)) {
      return Ink.SEEN;
    }
    for (float part : colour) {
      if (print ? part > 1 - WHITE : part < WHITE) {
        return Ink.SEEN;
      }
    }
    return Ink.UNSEEN;
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return new float[0];
      }
      numbers[i] = number.floatValue();
    }
    return numbers;
  }
}
