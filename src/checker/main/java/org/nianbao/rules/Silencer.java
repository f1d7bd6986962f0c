package org.nianbao.rules;

import java.util.Collection;
import java.util.List;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/** What the consequence of a rule of the first phase calls. */
public final class Silencer {

  /** The channel of a session over which silences reach the judge. */
  static final String CHANNEL = "silences";

  private Silencer() {}

  /**
   * The rules that the calling rule's {@code @silences} lists say nothing of a fact.
   *
   * @param drools the rule's context: the word {@code drools} in a consequence
   */
  public static void silence(Drools drools, Fact about) {
    leaveOpen(drools, about, List.of(), Wording.same(""));
  }

  /**
   * The same, and what they find in certain cells is not judged, which is told.
   *
   * @param note why, as a sentence for the user
   */
  public static void leaveOpen(Drools drools, Fact about, Collection<CellRef> cells, Wording note) {
    drools
        .getChannel(CHANNEL)
        .send(
            new Silence(
                ((RuleContext) drools).getRule().getName(), about, List.copyOf(cells), note));
  }
}
