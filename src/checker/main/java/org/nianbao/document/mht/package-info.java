/** Reads web pages saved as a single file (.mht, .mhtml), which Word writes too. */
package org.nianbao.document.mht;
