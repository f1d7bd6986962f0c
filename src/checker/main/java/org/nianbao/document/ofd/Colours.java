package org.nianbao.document.ofd;

import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.PageSketch.Ink;
import org.nianbao.document.xml.Xml;

/**
 * Whether lines and areas can be seen on white paper.
 *
 * @param line what lines are drawn in
 * @param fill what areas are filled with
 */
record Colours(Ink line, Ink fill) {

  /** Nothing is said: black. */
  static final Colours NONE = new Colours(Ink.SEEN, Ink.SEEN);

  /** Colours of 0 to 255 from here on are white. */
  private static final double WHITE = 247;

  /** With what the attribute {@code DrawParam} or {@code Relative} of the element names. */
  Colours named(Xml xml, Resources resources) {
    String name = xml.attribute("DrawParam", xml.attribute("Relative", ""));
    return name.isEmpty() ? this : resources.paint(name);
  }

  /** With the colours in the current element, which is read to its end. */
  Colours with(Xml xml, Resources resources) throws UnreadableException {
    Colours paint = named(xml, resources);
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      paint = paint.colour(xml);
    }
    return paint;
  }

  /** With the colour that the current element is, if it is one. */
  Colours colour(Xml xml) {
    return switch (xml.name()) {
      case "StrokeColor" -> new Colours(ink(xml), fill);
      case "FillColor" -> new Colours(line, ink(xml));
      default -> this;
    };
  }

  private static Ink ink(Xml xml) {
    if (isClear(xml)) {
      return Ink.UNSEEN;
    }
    double[] parts = Numbers.ofColour(xml.attribute("Value", ""));
    boolean print = parts.length == 4;
    boolean white = parts.length > 0;
    for (double part : parts) {
      white &= print ? part <= 255 - WHITE : part >= WHITE;
    }
    return white ? Ink.UNSEEN : Ink.SEEN;
  }

  /** Returns whether an object or colour lets everything through. */
  static boolean isClear(Xml xml) {
    return xml.number("Alpha", 255) <= 2;
  }
}
