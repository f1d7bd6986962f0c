package org.nianbao.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.nianbao.document.layout.Box;
import org.nianbao.document.layout.PageSketch;

/**
 * Draws the drawings within a page (forms), and notes where pictures stand without loading them.
 */
final class ObjectOperator extends OperatorProcessor {

  /** Drawings within drawings, at most. */
  private static final int DEEPEST = 20;

  private final PageEngine page;

  /** A drawing within a page has a program of its own, which is parsed each time. */
  private static final int STEPS_OF_A_DRAWING = 2_000;

  private final Allowance allowance;
  private final PageSketch sketch;

  ObjectOperator(PageEngine page, Allowance allowance, PageSketch sketch) {
    super(page);
    this.page = page;
    this.allowance = allowance;
    this.sketch = sketch;
  }

  @Override
  public String getName() {
    return "Do";
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)
        || page.getResources() == null) {
      return;
    }
    if (page.getResources().isImageXObject(name)) {
      picture();
      return;
    }
    COSBase object = page.getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT);
    if (page.getLevel() >= DEEPEST || object == null) {
      return;
    }
    PDXObject drawing = page.getResources().getXObject(name);
    if (drawing instanceof PDFormXObject form) {
      COSStream stream = form.getCOSObject();
      allowance.spend(STEPS_OF_A_DRAWING);
      allowance.check(stream);
      page.increaseLevel();
      try {
        if (form instanceof PDTransparencyGroup group) {
          page.showTransparencyGroup(group);
        } else {
          page.showForm(form);
        }
      } finally {
        page.decreaseLevel();
      }
    }
  }

  /** A picture fills the unit square of the coordinates in force. */
  private void picture() {
    Box box = null;
    for (int corner = 0; corner < 4; corner++) {
      Point2D p = page.seen(corner % 2, corner > 1 ? 1 : 0);
      Box at = new Box(p.getX(), p.getY(), p.getX(), p.getY());
      box = box == null ? at : box.with(at);
    }
    sketch.picture(box);
  }
}
