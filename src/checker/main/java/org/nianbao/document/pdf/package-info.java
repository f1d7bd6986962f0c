/**
 * Reads PDF files with a text layer: runs the drawing programs of the pages and sketches what they
 * draw; what is drawn is interpreted by {@link org.nianbao.document.layout}.
 */
package org.nianbao.document.pdf;
