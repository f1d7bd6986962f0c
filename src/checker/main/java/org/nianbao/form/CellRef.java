package org.nianbao.form;

/**
 * A figure's place in the form: table, row and column by their stable ids.
 *
 * @param table {@code disclosure}, {@code requests} or {@code disputes}
 * @param row the row's id, such as {@code refused.3}
 * @param column the column's id, such as {@code person}
 */
public record CellRef(String table, String row, String column) implements Comparable<CellRef> {

  // Written out: what the language gives a record is linked at its first use, a tenth of a start.

  @Override
  public boolean equals(Object other) {
    return other instanceof CellRef ref
        && table.equals(ref.table)
        && row.equals(ref.row)
        && column.equals(ref.column);
  }

  @Override
  public int hashCode() {
    return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
  }

  @Override
  public int compareTo(CellRef other) {
    int byTable = table.compareTo(other.table);
    if (byTable != 0) {
      return byTable;
    }
    int byRow = row.compareTo(other.row);
    return byRow != 0 ? byRow : column.compareTo(other.column);
  }

  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }
}
