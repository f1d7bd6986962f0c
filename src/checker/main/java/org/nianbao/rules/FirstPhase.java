package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.nianbao.document.Budget;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;

/**
 * The first phase of judging: rules annotated {@code @silences} tell of which facts others say
 * nothing. Thread-safe.
 */
final class FirstPhase {

  private static final int MOST_FIRINGS = 20_000;

  /** The rules of the phase, by pack. */
  private final Map<RulePack, List<Silencing>> silencings = new LinkedHashMap<>();

  private final Map<RulePack, SilenceBase> bases = new ConcurrentHashMap<>();

  /**
   * Rules of the first phase, ready to run.
   *
   * @param asked the types of the facts that they ask for, a tenth of all: each type that a session
   *     meets costs a start a third of a millisecond
   */
  private record SilenceBase(KieBase base, List<ObjectType> asked) {

    static SilenceBase of(RulePack pack, List<Silencing> silencings) {
      KieBase base = pack.silenceBase(silencings);
      List<ObjectType> asked =
          ((InternalRuleBase) base)
              .getRete().getObjectTypeNodes().stream().map(ObjectTypeNode::getObjectType).toList();
      return new SilenceBase(base, asked);
    }

    boolean asksFor(Class<?> type) {
      return asked.stream().anyMatch(one -> one.isAssignableFrom(type));
    }
  }

  /**
   * The first phase for some rules.
   *
   * @param packs the packs whose rules of the phase are run
   * @param asked the rules of the second phase; reasons that are for none of them are left out
   */
  FirstPhase(List<RulePack> packs, Collection<Rule> asked) {
    for (RulePack pack : packs) {
      List<Silencing> reasons =
          pack.silencings().stream()
              .filter(reason -> asked.stream().anyMatch(rule -> reason.covers(rule.id())))
              .toList();
      if (!reasons.isEmpty()) {
        silencings.put(pack, reasons);
      }
    }
  }

  /** Makes its rules ready. */
  void prepare() {
    silencings.keySet().forEach(this::base);
  }

  /**
   * What is not to be spoken of.
   *
   * @param failed hears of rules that failed on these facts; the others count
   */
  Silences of(List<Fact> facts, Budget budget, BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (RulePack pack : silencings.keySet()) {
      try {
        made.addAll(run(base(pack), facts, budget));
      } catch (RuntimeException failure) {
        budget.spend(0);
        made.addAll(oneByOne(pack, facts, budget, failed));
      }
    }
    return new Silences(made, silencings.values().stream().flatMap(List::stream).toList(), facts);
  }

  private List<Silence> oneByOne(
      RulePack pack,
      List<Fact> facts,
      Budget budget,
      BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (Silencing silencing : silencings.get(pack)) {
      try {
        made.addAll(run(SilenceBase.of(pack, List.of(silencing)), facts, budget));
      } catch (RuntimeException failure) {
        budget.spend(0);
        failed.accept(silencing, failure);
      }
    }
    return made;
  }

  private SilenceBase base(RulePack pack) {
    return bases.computeIfAbsent(pack, p -> SilenceBase.of(p, silencings.get(p)));
  }

  private static List<Silence> run(SilenceBase rules, List<Fact> facts, Budget budget) {
    List<Silence> made = new ArrayList<>();
    Map<Class<?>, Boolean> asked = new HashMap<>();
    KieSession session = rules.base().newKieSession();
    try {
      session.registerChannel(Silencer.CHANNEL, silence -> made.add((Silence) silence));
      for (Fact fact : facts) {
        if (asked.computeIfAbsent(fact.getClass(), rules::asksFor)) {
          budget.spend(Judge.STEPS_OF_A_FACT);
          session.insert(fact);
        }
      }
      session.fireAllRules(
          match -> {
            budget.spend(Judge.STEPS_OF_A_MATCH);
            return true;
          },
          MOST_FIRINGS);
    } finally {
      session.dispose();
    }
    return made;
  }
}
