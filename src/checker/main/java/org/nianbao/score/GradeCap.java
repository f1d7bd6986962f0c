package org.nianbao.score;

import java.util.List;
import java.util.Optional;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Wording;

/**
 * The best grade that a report can have while something stands.
 *
 * @param id its stable id
 * @param grade the best grade
 * @param rules the rules whose findings count: ids, families, {@code *}
 * @param severity how grave findings have to be; empty for any but information
 * @param atLeast how many findings it takes, from 1
 * @param unread whether a table that could not be read is enough
 * @param reason why, as a sentence for people
 */
public record GradeCap(
    String id,
    String grade,
    List<String> rules,
    Optional<Severity> severity,
    int atLeast,
    boolean unread,
    Wording reason) {

  /** Copies the list. */
  public GradeCap {
    rules = List.copyOf(rules);
  }

  boolean holds(List<Finding> findings, Sight sight) {
    return (unread && sight.hidesTable()) || (!rules.isEmpty() && counting(findings) >= atLeast);
  }

  private int counting(List<Finding> findings) {
    int counting = 0;
    for (Finding finding : findings) {
      counting += counts(finding) ? 1 : 0;
    }
    return counting;
  }

  private boolean counts(Finding finding) {
    Severity least = severity.orElse(Severity.WARNING);
    return finding.severity().compareTo(least) <= 0 && PriceList.cover(rules, finding.rule().id());
  }
}
