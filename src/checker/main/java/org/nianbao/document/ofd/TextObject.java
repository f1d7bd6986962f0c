package org.nianbao.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.Characters;
import org.nianbao.document.layout.PageSketch;
import org.nianbao.document.xml.Xml;

/** Draws an object of text: each character where the object puts it. */
final class TextObject {

  /** Digits are about half as wide as high, whatever the font. */
  private static final double NARROW = 0.5;

  /** Digits and marks that are further apart than this share of their size are set apart. */
  private static final double NARROW_STEP = 0.7;

  /** The same for Chinese characters and letters, which follow each other without room. */
  private static final double STEP = 1.05;

  /** Points by which a character may stand beyond the page, as rounded coordinates do. */
  private static final double POINT = 0.5;

  private final Placing placing;
  private final PageSketch sketch;
  private final PageArea area;
  private final DocumentBuilder builder;
  private final double size;
  private final double stretch;
  private final int turn;
  private final boolean symbols;
  private double x;
  private double y;
  private long characters;
  private boolean hidden;

  private TextObject(
      Xml xml,
      Placing around,
      PageArea area,
      Resources resources,
      PageSketch sketch,
      DocumentBuilder builder) {
    this.placing = around.of(xml);
    this.area = area;
    this.sketch = sketch;
    this.builder = builder;
    this.size = Double.parseDouble(xml.attribute("Size", "3.5"));
    this.stretch = Double.parseDouble(xml.attribute("HScale", "1"));
    this.turn = Math.floorMod(xml.number("CharDirection", 0) / 90, 4);
    this.symbols = resources.isSymbols(xml);
    this.hidden =
        Colours.isClear(xml)
            || (xml.attribute("Fill", "true").equals("false")
                && !xml.attribute("Stroke", "false").equals("true"));
  }

  /**
   * Draws the object that the current element is, which is read to its end.
   *
   * @param before how many characters the file has shown so far
   * @return how many it has shown now
   */
  static long draw(
      Xml xml,
      Placing around,
      PageArea area,
      Resources resources,
      PageSketch sketch,
      DocumentBuilder builder,
      long before)
      throws UnreadableException {
    TextObject text = new TextObject(xml, around, area, resources, sketch, builder);
    text.characters = before;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("FillColor")) {
        text.hidden |= Colours.isClear(xml);
      } else if (xml.name().equals("TextCode")) {
        text.code(xml);
      }
    }
    return text.characters;
  }

  private void code(Xml xml) throws UnreadableException {
    x = Double.parseDouble(xml.attribute("X", Double.toString(x)));
    y = Double.parseDouble(xml.attribute("Y", Double.toString(y)));
    Steps across = new Steps(xml.attribute("DeltaX", ""));
    Steps down = new Steps(xml.attribute("DeltaY", ""));
    int[] codes = xml.text().codePoints().filter(c -> c >= ' ').toArray();
    characters += codes.length;
    builder.require(characters, 0);
    double left = x;
    double top = y;
    for (int i = 0; i < codes.length; i++) {
      double natural = natural(codes[i]);
      boolean more = i + 1 < codes.length;
      // without any steps the characters would stand on each other
      double right = !more ? 0 : across.any() || down.any() ? across.next() : natural;
      double below = more ? down.next() : 0;
      glyph(codes[i], left, top, width(codes[i], natural, right, below));
      left += right;
      top += below;
    }
  }

  private double natural(int c) {
    return (isNarrow(c) ? NARROW : 1) * size * stretch;
  }

  private static boolean isNarrow(int c) {
    return c < 0x2E80 && c != '—' && c != '…' && c != '“' && c != '”' && c != '‘' && c != '’';
  }

  /** Returns the room that a character takes: to the next one, where that stands close by. */
  private double width(int c, double natural, double right, double below) {
    boolean level = Math.abs(below) < 0.1 * size && right > 0;
    double most = isNarrow(c) && !Character.isLetter(c) ? NARROW_STEP : STEP;
    return level && right <= most * size * stretch ? right : natural;
  }

  private void glyph(int c, double left, double top, double width) {
    Point2D origin = placing.point(left, top);
    String known = symbols ? "•" : Characters.common(Character.toString(c));
    if (known.isEmpty() || !isOnPage(origin)) {
      return;
    }
    if (hidden) {
      sketch.hiddenGlyph();
      return;
    }
    AffineTransform turned = AffineTransform.getQuadrantRotateInstance(turn);
    Point2D along = turned.transform(new Point2D.Double(width, 0), null);
    Point2D up = turned.transform(new Point2D.Double(0, -size), null);
    sketch.glyph(
        known, origin, placing.way(along.getX(), along.getY()), placing.way(up.getX(), up.getY()));
  }

  private boolean isOnPage(Point2D origin) {
    Point2D end = Placing.on(area).point(area.left() + area.width(), area.top() + area.height());
    return origin.getX() >= -POINT
        && origin.getY() >= -POINT
        && origin.getX() <= end.getX() + POINT
        && origin.getY() <= end.getY() + POINT;
  }
}
