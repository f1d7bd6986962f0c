package org.nianbao.recognition.claim;

/**
 * Tells that a sentence counts the year's requests as they came and went, though its paragraph
 * counted other things before: two others of those that it counts are as the tables have them
 * (上年结转1件，办结21件，结转下年度1件).
 */
final class OfTheYear {

  private OfTheYear() {}

  static boolean fits(Statement statement, Said said, TableValues tables) {
    if (!isOfYear(statement) || said.beside()) {
      return false;
    }
    int others = 0;
    for (Statement other : said.statements()) {
      boolean another = !other.counts(statement.quantity()) && isOfYear(other);
      others += another && tables.have(other) ? 1 : 0;
    }
    return others > 1;
  }

  private static boolean isOfYear(Statement statement) {
    return statement.amount().exact()
        && !statement.none()
        && (statement.counts(RequestCount.NEW)
            || statement.counts(RequestCount.CARRIED_IN)
            || statement.counts(RequestCount.COMPLETED)
            || statement.counts(RequestCount.CARRIED_OUT));
  }
}
