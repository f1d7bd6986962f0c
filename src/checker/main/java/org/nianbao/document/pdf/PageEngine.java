package org.nianbao.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.Characters;
import org.nianbao.document.layout.PageSketch;

/**
 * Runs the drawing program of a page and notes characters and straight lines; it paints nothing,
 * loads no pictures and knows no operator beyond those.
 */
final class PageEngine extends PDFStreamEngine {

  private static final int STEPS_OF_AN_OPERATOR = 16;

  private final Allowance allowance;
  private final PDRectangle area;
  private final AffineTransform seen;
  private final PageSketch sketch;
  private int operators;

  private PageEngine(PDPage page, Allowance allowance) {
    this.allowance = allowance;
    this.area = page.getCropBox();
    this.seen = seen(page);
    boolean turned = page.getRotation() % 180 != 0;
    this.sketch =
        new PageSketch(
            turned ? area.getHeight() : area.getWidth(),
            turned ? area.getWidth() : area.getHeight());
    for (OperatorProcessor known : known()) {
      addOperator(known);
    }
    for (String name : PathOperators.NAMES) {
      addOperator(new PathOperators(this, name, sketch));
    }
    addOperator(new ObjectOperator(this, allowance, sketch));
  }

  /** Returns what stands on the page. */
  static PageSketch read(PDPage page, Allowance allowance) throws IOException, UnreadableException {
    PageEngine engine = new PageEngine(page, allowance);
    try {
      allowance.check(page);
      engine.processPage(page);
    } catch (Allowance.SpentException e) {
      throw e.reason();
    }
    return engine.sketch;
  }

  private List<OperatorProcessor> known() {
    return List.of(
        new BeginText(this),
        new EndText(this),
        new SetFontAndSize(this),
        new SetCharSpacing(this),
        new SetWordSpacing(this),
        new SetTextHorizontalScaling(this),
        new SetTextLeading(this),
        new SetTextRise(this),
        new SetTextRenderingMode(this),
        new MoveText(this),
        new MoveTextSetLeading(this),
        new NextLine(this),
        new SetMatrix(this),
        new ShowText(this),
        new ShowTextAdjusted(this),
        new ShowTextLine(this),
        new ShowTextLineAndSpace(this),
        new Concatenate(this),
        new Save(this),
        new Restore(this),
        new SetGraphicsStateParameters(this));
  }

  /** From the page's own coordinates to those of a reader, who sees it turned and cut. */
  private static AffineTransform seen(PDPage page) {
    PDRectangle box = page.getCropBox();
    double x = box.getLowerLeftX();
    double y = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -y);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -x, top);
    };
  }

  /** Returns the point of the drawing program as a reader sees it. */
  Point2D seen(float x, float y) {
    return seen.transform(transformedPoint(x, y), null);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % 64 == 0) {
      allowance.spend(64 * STEPS_OF_AN_OPERATOR);
    }
    try {
      super.processOperator(operator, operands);
    } catch (Allowance.SpentException e) {
      throw e;
    } catch (RuntimeException e) {
      // what PDFBox throws for some damage, such as that of a font
      throw new IOException("damaged at " + operator.getName(), e);
    }
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    allowance.nesting(getGraphicsStackSize());
    sketch.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    sketch.restore();
  }

  @Override
  protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement)
      throws IOException {
    allowance.character();
    double x = text.getTranslateX();
    double y = text.getTranslateY();
    if (!area.contains((float) x, (float) y)) {
      return;
    }
    String known = isSymbols(font) ? "•" : Characters.common(font.toUnicode(code));
    if (known.isEmpty()) {
      return;
    }
    double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Point2D origin = seen.transform(new Point2D.Double(x, y), null);
    Point2D along =
        seen.deltaTransform(
            new Point2D.Double(text.getScaleX() * width, text.getShearY() * width), null);
    Point2D up = seen.deltaTransform(new Point2D.Double(text.getShearX(), text.getScaleY()), null);
    if (mode == RenderingMode.NEITHER) {
      sketch.hiddenGlyph();
    } else {
      sketch.glyph(known, origin, along, up);
    }
  }

  /** Pictures in the guise of letters, such as the dots before items of a list. */
  private static boolean isSymbols(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("wingdings") || lower.contains("webdings") || lower.contains("symbol");
  }
}
