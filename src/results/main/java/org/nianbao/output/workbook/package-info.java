/**
 * Results as a workbook (.xlsx) that people go on with: sheets to filter, print and fill in. Sheets
 * are written as the results come; what is kept in memory is a few figures of each report.
 */
package org.nianbao.output.workbook;
