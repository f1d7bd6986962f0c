package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Something that fails a report whatever its points.
 *
 * @param id its stable id, such as {@code article-50}
 * @param rule the id of the rule whose findings it counts; empty for an agency that published no
 *     report at all
 * @param atLeast how many findings it takes, from 1
 * @param sections the sections that count; empty for any
 * @param zero whether the total is 0 as well
 * @param reason why it fails the report, as a sentence for people
 */
public record Veto(
    String id, String rule, int atLeast, List<Integer> sections, boolean zero, Wording reason) {

  /** Copies the list. */
  public Veto {
    sections = List.copyOf(sections);
  }

  /** The veto of a dimension that has less than its pass mark. */
  static Veto below(DimensionScore dimension, BigDecimal pass) {
    return new Veto(
        "below-" + dimension.id(),
        dimension.id(),
        1,
        List.of(),
        false,
        Messages.say("score.veto.below", dimension.label(), dimension.score(), pass));
  }

  /** Returns whether it is about an agency that published no report. */
  public boolean isForAbsence() {
    return rule.isEmpty();
  }

  boolean strikes(List<Finding> findings) {
    if (isForAbsence()) {
      return false;
    }
    int counting = 0;
    for (Finding finding : findings) {
      counting += counts(finding) ? 1 : 0;
    }
    return counting >= atLeast;
  }

  /** A mild case is one that is not sure, and fails no report. */
  private boolean counts(Finding finding) {
    return finding.rule().id().equals(rule)
        && finding.severity() == finding.rule().severity()
        && (sections.isEmpty() || sections.contains(finding.section()));
  }
}
