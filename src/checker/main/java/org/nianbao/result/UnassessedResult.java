package org.nianbao.result;

import org.nianbao.rules.Unassessed;
import org.nianbao.wording.Wording;

/**
 * A rule that could not be judged on a report, wholly or in part.
 *
 * @param rule the rule's id
 * @param title what the rule is about; empty in results that were read from a file
 * @param reason why, as a sentence
 */
public record UnassessedResult(String rule, Wording title, Wording reason) {

  static UnassessedResult of(Unassessed unassessed) {
    return new UnassessedResult(
        unassessed.rule().id(), unassessed.rule().title(), unassessed.reason());
  }
}
