/** Tables of which copying left only lines of text: rows and columns found by their order. */
package org.nianbao.recognition.loose;
