/** Reads Word documents (.docx): a package opened by POI, its XML streamed into blocks. */
package org.nianbao.document.docx;
