/**
 * Text extractions: one cell a line, as programs that take the text out of Word documents write it.
 */
package org.nianbao.document.text;
