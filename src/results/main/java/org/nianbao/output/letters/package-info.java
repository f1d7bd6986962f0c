/**
 * Letters to agencies: documents of an office's own that are filled with what was found. Loaded
 * only where letters are asked for.
 */
package org.nianbao.output.letters;
