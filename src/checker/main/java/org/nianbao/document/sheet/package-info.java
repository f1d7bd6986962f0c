/**
 * Reads spreadsheets (.xlsx, .xls, .et, .csv): what stands alone in its row is a paragraph, rows of
 * several cells are a table, with cells as they are displayed and merged.
 */
package org.nianbao.document.sheet;
