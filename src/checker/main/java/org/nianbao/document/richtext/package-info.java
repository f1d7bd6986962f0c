/**
 * What the files of all word processors have in common: paragraphs and tables that may only arrange
 * a page, rows given by their cells' edges, and automatic numbers.
 */
package org.nianbao.document.richtext;
