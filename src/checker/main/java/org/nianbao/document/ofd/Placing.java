package org.nianbao.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.nianbao.document.layout.Box;
import org.nianbao.document.xml.Xml;

/**
 * From the coordinates in which something is drawn to points of the page as a reader sees it.
 *
 * @param onPage the way there
 */
record Placing(AffineTransform onPage) {

  /** Points in a millimetre, in which OFD measures. */
  private static final double POINTS = 72 / 25.4;

  /** From the coordinates of a page, in millimetres. */
  static Placing on(PageArea area) {
    AffineTransform points = AffineTransform.getScaleInstance(POINTS, POINTS);
    points.translate(-area.left(), -area.top());
    return new Placing(points);
  }

  /** From the coordinates of the object that the current element is: its box and its transform. */
  Placing of(Xml xml) {
    AffineTransform to = new AffineTransform(onPage);
    double[] box = Numbers.of(xml.attribute("Boundary", ""));
    if (box.length >= 2) {
      to.translate(box[0], box[1]);
    }
    double[] ctm = Numbers.of(xml.attribute("CTM", ""));
    if (ctm.length >= 6) {
      to.concatenate(new AffineTransform(ctm));
    }
    return new Placing(to);
  }

  Point2D point(double x, double y) {
    return onPage.transform(new Point2D.Double(x, y), null);
  }

  /** Returns a displacement on the page. */
  Point2D way(double x, double y) {
    return onPage.deltaTransform(new Point2D.Double(x, y), null);
  }

  /** Returns the box of the object that the current element is, on the page. */
  Box box(Xml xml) {
    double[] box = Numbers.of(xml.attribute("Boundary", ""));
    if (box.length < 4) {
      return new Box(0, 0, 0, 0);
    }
    Point2D a = point(box[0], box[1]);
    Point2D b = point(box[0] + box[2], box[1] + box[3]);
    return new Box(
        Math.min(a.getX(), b.getX()),
        Math.min(a.getY(), b.getY()),
        Math.max(a.getX(), b.getX()),
        Math.max(a.getY(), b.getY()));
  }
}
