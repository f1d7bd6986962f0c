package org.nianbao.recognition.claim;

import org.nianbao.wording.Wording;

/**
 * Figures that a {@link Reading} adds or subtracts.
 *
 * @param sign whether they are added
 * @param row the row, or the group of rows; empty for every row of the table
 * @param column the column, or the group of columns
 */
record ReadingTerm(Sign sign, String row, String column) {

  /** Whether figures are added or subtracted. */
  enum Sign {
    PLUS,
    MINUS
  }

  static ReadingTerm ofColumn(Sign sign, String column) {
    return new ReadingTerm(sign, "", column);
  }

  /** Its name; the column of totals is not named. */
  Wording name() {
    if (row.isEmpty()) {
      return ClaimNames.of(column);
    }
    return column.equals("total") ? ClaimNames.of(row) : ClaimNames.of(row, column);
  }
}
