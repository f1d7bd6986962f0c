/**
 * Reads OFD files (GB/T 33190): objects of text, lines and pictures where they stand on the page;
 * the pages are interpreted by {@link org.nianbao.document.layout}.
 */
package org.nianbao.document.ofd;
