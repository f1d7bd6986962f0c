package org.nianbao.document.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;

/**
 * A paragraph, table or picture of a page where it stands in the page's tree.
 *
 * @param text the paragraph, or the table's cells line by line
 * @param owner the block element that holds the paragraph, or the table or picture
 * @param linked how many of the text's characters are links
 * @param table the table's element; empty for others
 */
record HtmlBlock(String text, Element owner, int linked, Optional<Element> table) {

  /** Returns the text without white space. */
  String dense() {
    return Blank.remove(text);
  }

  /** Returns whether the block is a picture. */
  boolean isPicture() {
    return owner.normalName().equals("img");
  }

  /** Returns whether the block is a menu or list of links rather than text. */
  boolean isLinks() {
    return linked * 2 > dense().length();
  }
}
