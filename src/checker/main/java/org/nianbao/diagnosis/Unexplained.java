package org.nianbao.diagnosis;

import java.util.List;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Findings for which no repair is proposed, because too many figures would have to change for any
 * proposal to be more than a guess.
 *
 * @param findings indexes of the findings, ascending; never empty
 * @param atLeast how many cells have to be corrected at least, from 1: fewer certainly do not do
 */
public record Unexplained(List<Integer> findings, int atLeast) {

  /** Copies the list. */
  public Unexplained {
    findings = List.copyOf(findings);
  }

  /** The same as a sentence for people. */
  public Wording reason() {
    return Messages.say(
        "diagnosis.unexplained", Wording.plural(atLeast, "figure is", "figures are"));
  }
}
