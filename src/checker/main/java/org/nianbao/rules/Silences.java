package org.nianbao.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kie.api.runtime.rule.Match;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/** Of which facts of one report, and of which of its cells, certain rules say nothing. */
final class Silences {

  private final List<Silence> facts;
  private final Map<String, Silencing> reasons = new HashMap<>();
  private final Map<String, Set<Fact>> silent = new HashMap<>();
  private final List<Silence> ofCells;

  /**
   * The silences of one report.
   *
   * @param read the report's facts, in whose order doubts are told
   */
  Silences(List<Silence> made, List<Silencing> silencings, List<Fact> read) {
    this.facts = List.copyOf(made);
    silencings.forEach(silencing -> reasons.put(silencing.id(), silencing));
    for (Silence silence : facts) {
      for (String rule : reasons.get(silence.by()).rules()) {
        silent.computeIfAbsent(rule, r -> sameFacts()).add(silence.about());
      }
    }
    this.ofCells = ofCells(read);
  }

  /** Those that are of cells, in the order of what they are about. */
  private List<Silence> ofCells(List<Fact> read) {
    List<Silence> some = facts.stream().filter(silence -> !silence.cells().isEmpty()).toList();
    if (some.size() < 2) {
      return some;
    }
    IdentityHashMap<Fact, Integer> order = new IdentityHashMap<>();
    read.forEach(fact -> order.putIfAbsent(fact, order.size()));
    return some.stream().sorted(Comparator.comparing(one -> order.get(one.about()))).toList();
  }

  /** Facts are told apart by identity: the engine hands back what was inserted. */
  private static Set<Fact> sameFacts() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** The silences as facts, which conditions may ask for. */
  List<Silence> facts() {
    return facts;
  }

  /** Whether a rule says nothing of one of the facts that it matches. */
  boolean cover(Match match) {
    return isSilent(silent.get(match.getRule().getName()), match)
        || isSilent(silent.get(Silencing.ALL), match);
  }

  private static boolean isSilent(Set<Fact> about, Match match) {
    return about != null && match.getObjects().stream().anyMatch(about::contains);
  }

  /**
   * Takes out what was found in cells of which the rule says nothing.
   *
   * @param note hears of each finding's rule and of the reason
   */
  void takeOut(List<Finding> findings, BiConsumer<Rule, Wording> note) {
    for (Silence silence : ofCells) {
      Set<CellRef> cells = Set.copyOf(silence.cells());
      Silencing reason = reasons.get(silence.by());
      findings.removeIf(
          finding -> {
            boolean concerned =
                reason.covers(finding.rule().id())
                    && finding.cells().stream().anyMatch(cells::contains);
            if (concerned) {
              note.accept(finding.rule(), silence.note());
            }
            return concerned;
          });
    }
  }
}
