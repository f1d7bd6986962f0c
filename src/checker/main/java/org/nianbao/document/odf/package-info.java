/** Reads OpenDocument texts and spreadsheets (.odt, .ods), in packages or as flat XML (.fodt). */
package org.nianbao.document.odf;
