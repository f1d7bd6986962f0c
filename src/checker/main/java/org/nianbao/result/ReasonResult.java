package org.nianbao.result;

import java.math.BigDecimal;
import org.nianbao.score.Account;
import org.nianbao.wording.Wording;

/**
 * Something that cost a report points.
 *
 * @param id the id of the rule, of the profile's item, or of the veto or cap; {@code unread} for
 *     what could not be looked at
 * @param about what it is about, in a few words
 * @param points the points; 0 for what decides the grade whatever the points are
 */
public record ReasonResult(String id, Wording about, BigDecimal points) {

  static ReasonResult of(Account.Reason reason) {
    return new ReasonResult(reason.id(), reason.about(), reason.points());
  }
}
