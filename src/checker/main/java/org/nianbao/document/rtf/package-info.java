/** Reads Rich Text Format (.rtf), in which some programs also save what they call .doc. */
package org.nianbao.document.rtf;
