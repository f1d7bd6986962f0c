package org.nianbao.recognition.claim;

/**
 * One meaning of a phrase in terms of the form's cells.
 *
 * @param table the table's id
 * @param sum the cells: rows (with {@code @column}, else the total) joined by {@code " + "} and
 *     {@code " - "}; in 表四 its columns
 * @param base what it counts within; a part is read on the base on which its whole fits. Empty
 *     where it is the same on all
 */
record Reading(String table, String sum, String base) {}
