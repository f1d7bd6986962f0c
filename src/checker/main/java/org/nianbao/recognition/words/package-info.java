/**
 * The words of labels, headings and figures, made comparable: numerals, keys of labels, sentences.
 */
package org.nianbao.recognition.words;
