package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.Match;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;

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
    for (Silencing silencing : silencings) {
      reasons.put(silencing.id(), silencing);
    }
    for (Silence silence : facts) {
      for (String rule : reasons.get(silence.by()).rules()) {
        silent.putIfAbsent(rule, sameFacts());
        silent.get(rule).add(silence.about());
      }
    }
    this.ofCells = ofCells(read);
  }

  /** Those that are of cells, in the order of what they are about. */
  private List<Silence> ofCells(List<Fact> read) {
    List<Silence> some = new ArrayList<>();
    for (Silence silence : facts) {
      if (!silence.cells().isEmpty()) {
        some.add(silence);
      }
    }
    if (some.size() > 1) {
      IdentityHashMap<Fact, Integer> order = new IdentityHashMap<>();
      for (Fact fact : read) {
        order.putIfAbsent(fact, order.size());
      }
      some.sort((a, b) -> order.get(a.about()).compareTo(order.get(b.about())));
    }
    return some;
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
    if (about != null) {
      for (Object fact : match.getObjects()) {
        if (about.contains(fact)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes out what was found in cells of which the rule says nothing.
   *
   * @param asked hears of each finding's rule and of the reason
   */
  void takeOut(List<Finding> findings, AskedRules asked) {
    for (Silence silence : ofCells) {
      for (Iterator<Finding> left = findings.iterator(); left.hasNext(); ) {
        Finding finding = left.next();
        if (reasons.get(silence.by()).covers(finding.rule().id())
            && !Collections.disjoint(finding.cells(), silence.cells())) {
          asked.note(finding.rule(), silence.note());
          left.remove();
        }
      }
    }
  }
}
