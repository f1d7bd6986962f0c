package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * What one firing of a rule hands over.
 *
 * @param rule the id under which it reports
 * @param severity a milder one than the rule's; null for the rule's own
 * @param evidence the fact that the finding points at
 * @param cells the cells that it is about
 * @param expected what was due; empty where the rule compares nothing
 * @param actual what was found; empty likewise
 * @param operands what fills %1, %2… of the rule's message, and tells the finding from others
 * @param shown what fills the message where that is something else
 * @param witnesses what other reports say
 */
record Firing(
    String rule,
    Severity severity,
    Evidence evidence,
    List<CellRef> cells,
    String expected,
    String actual,
    List<Wording> operands,
    Optional<List<Wording>> shown,
    List<Witness> witnesses) {

  /** An operand that the message shows in other words. */
  record Instead(Object evidence, Object shown) {}

  /** The channel of a session over which firings reach the judge. */
  static final String CHANNEL = "findings";

  /** Sends what a rule's consequence hands over, under the rule's own name. */
  static void send(
      Drools drools,
      Severity severity,
      Evidence evidence,
      List<CellRef> cells,
      String expected,
      String actual,
      List<Witness> witnesses,
      Object... operands) {
    // what the compiled consequence calls "drools" is both: it knows the session's channels and the
    // rule
    String rule = ((RuleContext) drools).getRule().getName();
    new Firing(
            rule,
            severity,
            evidence,
            cells,
            expected,
            actual,
            words(operands),
            shown(operands),
            witnesses)
        .send(drools);
  }

  /** Sends this to the judge. */
  void send(Drools drools) {
    drools.getChannel(CHANNEL).send(this);
  }

  /** Returns operands as wordings: a {@link Wording} as it is, anything else as its text. */
  static List<Wording> words(Object... operands) {
    List<Wording> words = new ArrayList<>();
    for (Object operand : operands) {
      words.add(word(operand instanceof Instead other ? other.evidence() : operand));
    }
    return words;
  }

  private static Optional<List<Wording>> shown(Object... operands) {
    List<Wording> words = new ArrayList<>();
    boolean other = false;
    for (Object operand : operands) {
      other |= operand instanceof Instead;
      words.add(word(operand instanceof Instead instead ? instead.shown() : operand));
    }
    return other ? Optional.of(words) : Optional.empty();
  }

  private static Wording word(Object operand) {
    return operand instanceof Wording w ? w : Wording.same(String.valueOf(operand));
  }
}
