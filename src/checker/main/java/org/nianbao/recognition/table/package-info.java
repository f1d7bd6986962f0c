/** Tables whose grid the document has: which form table, row and column each cell belongs to. */
package org.nianbao.recognition.table;
