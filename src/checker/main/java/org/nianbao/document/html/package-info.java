/**
 * Reads published web pages: the article among menus, links and footers.
 *
 * <p>The bounds that tell an article from its page, a table from a layout and a picture of a table
 * from an ornament were set by hand and are held by the web pages among the sample reports and by
 * the variants of them that the tests make. They are not fitted to a corpus.
 */
package org.nianbao.document.html;
