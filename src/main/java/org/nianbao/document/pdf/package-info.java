/**
 * Reads PDF files with a text layer: characters and ruling lines where they stand on the page,
 * tables from the lines, paragraphs from the rows of characters between them.
 */
package org.nianbao.document.pdf;
