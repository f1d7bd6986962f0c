package org.nianbao.facts;

/**
 * A row that the form wants.
 *
 * @param table the table's id
 * @param tableName what officials call it
 * @param row the row's id
 * @param label its label with the numeral
 * @param order its place in the table, from 1
 * @param shared whether every edition has it
 */
public record DueRow(
    String table, String tableName, String row, String label, int order, boolean shared)
    implements Fact {}
