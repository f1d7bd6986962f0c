package org.nianbao.facts;

/**
 * A column that the form wants, once for each block of rows that has its own heading row.
 *
 * @param table the table's id
 * @param tableName what officials call it
 * @param column the column's id
 * @param label its heading
 * @param block the row group over whose rows it stands; empty where the table has one heading
 * @param order its place in the table or block, from 1
 */
public record DueColumn(
    String table, String tableName, String column, String label, String block, int order)
    implements Fact {}
