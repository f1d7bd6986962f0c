package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.nianbao.document.Budget;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;

/**
 * The first phase of judging: rules annotated {@code @silences} tell of which facts others say
 * nothing. Thread-safe.
 */
final class FirstPhase {

  /** The rules of the phase, by pack. */
  private final Map<RulePack, List<Silencing>> silencings = new LinkedHashMap<>();

  private final Map<RulePack, ReadyRules> ready = new HashMap<>();
  private final PacksOfOthers others = new PacksOfOthers();

  /**
   * The first phase for some rules.
   *
   * @param packs the packs whose rules of the phase are run
   * @param asked the rules of the second phase; reasons that are for none of them are left out
   */
  FirstPhase(List<RulePack> packs, Collection<Rule> asked) {
    for (RulePack pack : packs) {
      List<Silencing> reasons = new ArrayList<>();
      for (Silencing reason : pack.silencings()) {
        if (coversOneOf(asked, reason)) {
          reasons.add(reason);
        }
      }
      if (!reasons.isEmpty()) {
        silencings.put(pack, reasons);
      }
    }
  }

  private static boolean coversOneOf(Collection<Rule> rules, Silencing reason) {
    for (Rule rule : rules) {
      if (reason.covers(rule.id())) {
        return true;
      }
    }
    return false;
  }

  /** Makes its rules ready. */
  void prepare() {
    for (RulePack pack : silencings.keySet()) {
      ready(pack);
    }
  }

  /**
   * What is not to be spoken of.
   *
   * @param asked hears of rules of this phase that failed on these facts; the others count
   */
  Silences of(List<Fact> facts, Budget budget, AskedRules asked) {
    List<Silence> made = new ArrayList<>();
    List<Silencing> reasons = new ArrayList<>();
    for (Map.Entry<RulePack, List<Silencing>> one : silencings.entrySet()) {
      made.addAll(of(one.getKey(), facts, budget, asked));
      reasons.addAll(one.getValue());
    }
    return new Silences(made, reasons, facts);
  }

  private List<Silence> of(RulePack pack, List<Fact> facts, Budget budget, AskedRules asked) {
    if (pack.isOfOthers()) {
      return ofOthers(pack, facts, asked);
    }
    try {
      return run(ready(pack), facts, budget);
    } catch (RuntimeException failure) {
      budget.spend(0);
      return oneByOne(pack, facts, budget, asked);
    }
  }

  private List<Silence> ofOthers(RulePack pack, List<Fact> facts, AskedRules asked) {
    Map<String, Silencing> reasons = new LinkedHashMap<>();
    for (Silencing reason : silencings.get(pack)) {
      reasons.put(reason.id(), reason);
    }
    return others.run(
        List.copyOf(reasons.keySet()),
        ids -> {
          ReadyRules rules = ids.equals(reasons.keySet()) ? ready(pack) : pack.readySilencings(ids);
          return (budget, watching) -> run(rules, facts, budget, watching);
        },
        (id, why) ->
            asked.failed(
                pack, reasons.get(id), new PackFailure(Optional.of(id), why, false, null)));
  }

  private List<Silence> oneByOne(RulePack pack, List<Fact> facts, Budget budget, AskedRules asked) {
    List<Silence> made = new ArrayList<>();
    for (Silencing silencing : silencings.get(pack)) {
      try {
        made.addAll(run(pack.readySilencings(Set.of(silencing.id())), facts, budget));
      } catch (RuntimeException failure) {
        budget.spend(0);
        asked.failed(pack, silencing, failure);
      }
    }
    return made;
  }

  private synchronized ReadyRules ready(RulePack pack) {
    ReadyRules rules = ready.get(pack);
    if (rules == null) {
      Set<String> ids = new HashSet<>();
      for (Silencing silencing : silencings.get(pack)) {
        ids.add(silencing.id());
      }
      rules = pack.readySilencings(ids);
      ready.put(pack, rules);
    }
    return rules;
  }

  private static List<Silence> run(
      ReadyRules rules, List<Fact> facts, Budget budget, AgendaEventListener... watching) {
    Made made = new Made(new ArrayList<>());
    rules.run(facts, budget, Silencer.CHANNEL, made, watching);
    return made.silences();
  }

  /** What the rules of this phase say, which may always speak. */
  private record Made(List<Silence> silences) implements ReadyRules.Hearing {

    @Override
    public boolean allows(Match match) {
      return true;
    }

    @Override
    public void take(Object said) {
      silences.add((Silence) said);
    }
  }
}
