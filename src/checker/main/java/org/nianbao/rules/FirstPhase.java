package org.nianbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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

  private final List<RulePack> packs;
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

  FirstPhase(List<RulePack> packs) {
    this.packs = packs.stream().filter(pack -> !pack.silencings().isEmpty()).toList();
  }

  /** Makes its rules ready. */
  void prepare() {
    packs.forEach(this::base);
  }

  /** Every reason to say nothing, of every pack. */
  Stream<Silencing> silencings() {
    return packs.stream().flatMap(pack -> pack.silencings().stream());
  }

  /**
   * What is not to be spoken of.
   *
   * @param failed hears of rules that failed on these facts; the others count
   */
  Silences of(List<Fact> facts, Budget budget, BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (RulePack pack : packs) {
      try {
        made.addAll(run(base(pack), facts, budget));
      } catch (RuntimeException failure) {
        budget.spend(0);
        made.addAll(oneByOne(pack, facts, budget, failed));
      }
    }
    return new Silences(made, silencings().toList(), facts);
  }

  private static List<Silence> oneByOne(
      RulePack pack,
      List<Fact> facts,
      Budget budget,
      BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (Silencing silencing : pack.silencings()) {
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
    return bases.computeIfAbsent(pack, p -> SilenceBase.of(p, p.silencings()));
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
