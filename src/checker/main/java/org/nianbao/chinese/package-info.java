/** Chinese text as such: numerals, blanks, simplified and traditional characters, encodings. */
package org.nianbao.chinese;
