package org.nianbao.output.mark;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.nianbao.result.BoxResult;
import org.nianbao.rules.Severity;

/** Makes the annotations of a PDF file, each with its looks: viewers need not draw them. */
final class PdfNotes {

  private static final String NAME = "nianbao-";
  private static final float ICON = 20;
  private static final float LINE = 1.5f;

  /** Frames stand so far outside of what they are about. */
  private static final float ROOM = 2;

  private final PDDocument pdf;
  private final Calendar day;
  private int count;

  PdfNotes(PDDocument pdf, Calendar day) {
    this.pdf = pdf;
    this.day = day;
  }

  /** Whether an annotation was made here. */
  static boolean isOwn(PDAnnotation one) {
    return one instanceof PDAnnotationMarkup markup
        && ChangeMarks.AUTHOR.equals(markup.getTitlePopup())
        && one.getAnnotationName() != null
        && one.getAnnotationName().startsWith(NAME);
  }

  /** A note at the upper left corner of a page. */
  PDAnnotation note(PDPage page, List<String> lines) {
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_NOTE);
    note.setNoZoom(true);
    note.setNoRotate(true);
    note.setRectangle(rectangle(page, new Rectangle2D.Float(ROOM, ROOM, ICON, ICON)));
    return done(note, page, new PDColor(new float[] {1, 0.82f, 0.2f}, PDDeviceRGB.INSTANCE), lines);
  }

  /** A frame around a box. */
  PDAnnotation frame(PDPage page, PdfSpots.Spot spot, List<String> lines) {
    PDAnnotationSquare frame = new PDAnnotationSquare();
    BoxResult box = spot.box();
    frame.setRectangle(
        rectangle(
            page,
            new Rectangle2D.Float(
                box.left() - ROOM,
                box.top() - ROOM,
                box.width() + 2 * ROOM,
                box.height() + 2 * ROOM)));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(LINE);
    frame.setBorderStyle(border);
    return done(frame, page, colour(spot.gravest()), lines);
  }

  private PDAnnotation done(
      PDAnnotationMarkup one, PDPage page, PDColor colour, List<String> lines) {
    one.setTitlePopup(ChangeMarks.AUTHOR);
    one.setAnnotationName(NAME + ++count);
    one.setContents(String.join("\n", lines));
    one.setCreationDate(day);
    one.setModifiedDate(day);
    one.setColor(colour);
    one.setPrinted(true);
    one.setPage(page);
    one.constructAppearances(pdf);
    return one;
  }

  private static PDColor colour(Severity severity) {
    float[] parts =
        switch (severity) {
          case ERROR -> new float[] {0.70f, 0.15f, 0.12f};
          case WARNING -> new float[] {0.85f, 0.50f, 0};
          case INFO -> new float[] {0.12f, 0.36f, 0.60f};
        };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }

  /** From a box as a reader sees the page to the page's own coordinates. */
  private static PDRectangle rectangle(PDPage page, Rectangle2D seen) {
    PDRectangle crop = page.getCropBox();
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    AffineTransform turn =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -y);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -x, top);
        };
    try {
      Rectangle2D own = turn.createInverse().createTransformedShape(seen).getBounds2D();
      return new PDRectangle(
          (float) own.getX(), (float) own.getY(), (float) own.getWidth(), (float) own.getHeight());
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("turns can be undone", e);
    }
  }
}
