package org.nianbao.facts;

/** A label of a table: of a row or of a column that takes figures. */
public sealed interface Label extends Evidence permits RowLabel, ColumnLabel {

  /** The table's id. */
  String table();

  /** What officials call the table. */
  String tableName();

  /** The id of the form's row or column that it stands for; empty where no edition has it. */
  String id();

  /** As written, without white space. */
  String text();

  /** The form's own words; empty where the form does not have it. */
  String formWords();

  /** How many characters its words are away from the form's; 0 for the same, marks left out. */
  int distance();

  /** Whether only another edition than the one in force has it, or words it so. */
  boolean foreign();
}
