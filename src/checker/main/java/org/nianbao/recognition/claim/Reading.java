package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * One meaning of a phrase in terms of the form's cells: figures of one table, added and subtracted.
 *
 * @param table the table's id
 * @param terms the figures, at least one
 * @param base the cases among which it counts
 */
record Reading(String table, List<ReadingTerm> terms, Base base) {

  static final String DISCLOSURE = "disclosure";
  static final String REQUESTS = "requests";
  static final String DISPUTES = "disputes";

  Reading {
    terms = List.copyOf(terms);
  }

  /** The sum of some rows in one column. */
  static Reading ofRows(String table, List<String> rows, String column, Base base) {
    List<ReadingTerm> terms = new ArrayList<>();
    for (String row : rows) {
      terms.add(new ReadingTerm(ReadingTerm.Sign.PLUS, row, column));
    }
    return new Reading(table, terms, base);
  }

  /** The sum of some columns over all rows. */
  static Reading ofColumns(String table, List<String> columns, Base base) {
    List<ReadingTerm> terms = new ArrayList<>();
    for (String column : columns) {
      terms.add(ReadingTerm.ofColumn(ReadingTerm.Sign.PLUS, column));
    }
    return new Reading(table, terms, base);
  }

  /** Whether its figures are only added. */
  boolean isPlain() {
    for (ReadingTerm term : terms) {
      if (term.sign() == ReadingTerm.Sign.MINUS) {
        return false;
      }
    }
    return true;
  }

  /** The figures in words: 行政复议·总计－行政复议·尚未审结. */
  Wording name() {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (ReadingTerm term : terms) {
      boolean minus = term.sign() == ReadingTerm.Sign.MINUS;
      if (!zh.isEmpty()) {
        zh.append(minus ? "－" : "＋");
        en.append(minus ? " - " : " + ");
      }
      zh.append(term.name().zh());
      en.append(term.name().en());
    }
    return new Wording(zh.toString(), en.toString());
  }
}
