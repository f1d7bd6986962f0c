/**
 * What a file holds, whatever its format: paragraphs and tables with each one's place in the
 * source. The first room of the house; one reader per format below it, all behind {@link
 * org.nianbao.document.DocumentReader}.
 */
package org.nianbao.document;
