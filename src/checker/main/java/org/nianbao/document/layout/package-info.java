/**
 * Pages of a fixed layout, whatever format they come in: from the characters and lines that a
 * reader sketches where they stand, to tables, paragraphs and the document that runs through the
 * pages.
 *
 * <p>Lengths are in points or, where it is said so, in sizes of the characters. The bounds were set
 * by hand with the reader of PDF files and are held by its tests: the sample reports as a browser
 * and an office program print them, and as the tests set them on the pages of OFD files. They are
 * not fitted to a corpus; a page of another kind is a reason to look at them again.
 */
package org.nianbao.document.layout;
