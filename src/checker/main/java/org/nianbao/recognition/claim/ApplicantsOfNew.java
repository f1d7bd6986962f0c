package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;

/** Tells applicants of those that came from applicants of those that ended, by their sum. */
final class ApplicantsOfNew {

  private ApplicantsOfNew() {}

  /**
   * What a sentence's applicants are of where they are together just those that came
   * (收到24件，办结25件，申请人中自然人18件、企业6件); null where they are not.
   */
  static Statement whole(Said said, List<Statement> paragraph) {
    BigDecimal sum = BigDecimal.ZERO;
    Statement whole = null;
    int parts = 0;
    for (Statement statement : said.statements()) {
      if (statement.quantity() instanceof ApplicantCount && statement.amount().exact()) {
        sum = sum.add(statement.amount().value());
        whole = statement.whole();
        parts++;
      }
    }
    if (parts < 2 || whole == null || !whole.counts(RequestCount.COMPLETED)) {
      return null;
    }
    for (Statement statement : paragraph) {
      if (statement.counts(RequestCount.NEW)
          && statement.amount().value().compareTo(sum) == 0
          && whole.amount().value().compareTo(sum) != 0) {
        return statement;
      }
    }
    return null;
  }
}
