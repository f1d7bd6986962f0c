package org.nianbao.rules;

import java.util.List;
import org.nianbao.wording.Wording;

/**
 * A rule's reason to say nothing, read from the annotations of a rule of the first phase.
 *
 * @param id the name of the rule of the first phase, such as {@code silence/other-edition}
 * @param title when and why, in a few words
 * @param rules the ids of the rules that say nothing then; {@code *} for all
 */
public record Silencing(String id, Wording title, List<String> rules) {

  /** Stands for all rules. */
  static final String ALL = "*";

  /** Copies the list. */
  public Silencing {
    rules = List.copyOf(rules);
  }

  /** Whether it is a reason for the rule of the given id. */
  boolean covers(String rule) {
    return rules.contains(rule) || rules.contains(ALL);
  }
}
