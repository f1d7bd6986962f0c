package org.nianbao.document.layout;

import java.util.List;

/**
 * A page as its lines and tables.
 *
 * @param number the page, from 1
 * @param width its width as it is read
 * @param height its height as it is read
 * @param blocks its lines and tables from top to bottom
 */
record Page(int number, double width, double height, List<PageBlock> blocks) {

  Page with(List<PageBlock> newBlocks) {
    return new Page(number, width, height, newBlocks);
  }
}
