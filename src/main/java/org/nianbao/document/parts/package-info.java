/** The parts of packages: entries of a ZIP file and the XML in them, read within the limits. */
package org.nianbao.document.parts;
