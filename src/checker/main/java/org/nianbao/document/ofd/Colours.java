package org.nianbao.document.ofd;

import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * Whether lines and areas can be seen on white paper.
 *
 * @param line whether lines are drawn in white or not at all
 * @param fill whether areas are filled in white or not at all
 */
record Colours(boolean line, boolean fill) {

  /** Nothing is said: black. */
  static final Colours NONE = new Colours(false, false);

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
      case "StrokeColor" -> new Colours(isUnseen(xml), fill);
      case "FillColor" -> new Colours(line, isUnseen(xml));
      default -> this;
    };
  }

  private static boolean isUnseen(Xml xml) {
    if (isClear(xml)) {
      return true;
    }
    double[] parts = Numbers.of(xml.attribute("Value", ""));
    boolean ink = parts.length == 4;
    boolean white = parts.length > 0;
    for (double part : parts) {
      white &= ink ? part <= 255 - WHITE : part >= WHITE;
    }
    return white;
  }

  /** Returns whether an object or colour lets everything through. */
  static boolean isClear(Xml xml) {
    return xml.number("Alpha", 255) <= 2;
  }
}
