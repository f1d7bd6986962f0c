/** Reads the binary documents of Word 97 to 2003, which WPS writes too (.doc, .wps). */
package org.nianbao.document.doc;
