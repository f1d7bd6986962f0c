/**
 * Pages of a fixed layout, whatever format they come in: from the characters and lines that a
 * reader sketches where they stand, to tables, paragraphs and the document that runs through the
 * pages.
 */
package org.nianbao.document.layout;
