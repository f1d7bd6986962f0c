/** Reads published web pages: the article among menus, links and footers. */
package org.nianbao.document.html;
