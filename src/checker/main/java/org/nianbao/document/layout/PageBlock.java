package org.nianbao.document.layout;

/** A piece of a page, from top to bottom: a line of text or a table. */
sealed interface PageBlock permits Line, PageTable {

  /** Returns where it stands. */
  Box box();
}
