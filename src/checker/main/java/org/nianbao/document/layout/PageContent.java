package org.nianbao.document.layout;

import java.util.List;

/**
 * What stands on a page, turned so that most of its text is upright.
 *
 * @param number the page, from 1
 * @param width the page's width as it is read
 * @param height the page's height as it is read
 * @param glyphs the characters in the order in which they are drawn
 * @param rules the straight lines
 * @param hidden how many characters are there but not shown, as behind the picture of a scan
 * @param pictures how much of the page pictures cover, from 0 to 1
 */
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<RuledLine> rules,
    int hidden,
    double pictures) {

  /** A page with less text than this and a picture over much of it is a picture. */
  private static final int FEW = 20;

  /** The share of the page that such a picture covers. */
  private static final double MUCH = 0.4;

  /** Returns whether the page is a picture, such as a scanned sheet, whose text cannot be read. */
  boolean isPicture() {
    return pictures >= MUCH && glyphs.stream().filter(g -> !g.isSpace()).limit(FEW).count() < FEW;
  }
}
