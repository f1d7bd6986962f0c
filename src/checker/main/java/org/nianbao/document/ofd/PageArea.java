package org.nianbao.document.ofd;

import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * The sheet of a page, in millimetres.
 *
 * @param left where it begins in the page's own coordinates
 * @param top where it begins in the page's own coordinates
 * @param width from side to side
 * @param height from top to bottom
 */
record PageArea(double left, double top, double width, double height) {

  /** Of a document that does not say. */
  static final PageArea A4 = new PageArea(0, 0, 210, 297);

  /** Returns the area in the current element, or the given one where there is none. */
  static PageArea of(Xml xml, PageArea otherwise) throws UnreadableException {
    PageArea area = otherwise;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("PhysicalBox")) {
        double[] box = Numbers.of(xml.text());
        if (box.length >= 4 && box[2] > 0 && box[3] > 0) {
          area = new PageArea(box[0], box[1], box[2], box[3]);
        }
      }
    }
    return area;
  }
}
