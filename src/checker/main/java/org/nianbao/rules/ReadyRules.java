package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.nianbao.document.Budget;
import org.nianbao.facts.Fact;

/** Rules ready to run. Thread-safe. */
final class ReadyRules {

  /** Far more than any report gives; a rule that fires more often is wrong. */
  private static final int MOST_FIRINGS = 20_000;

  private final KieBase base;
  private final List<ObjectType> types = new ArrayList<>();
  private final Map<Class<?>, Boolean> asked = new ConcurrentHashMap<>();

  ReadyRules(KieBase base) {
    this.base = base;
    for (ObjectTypeNode node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
      types.add(node.getObjectType());
    }
  }

  /** What becomes of a run. */
  interface Hearing {
    /** Whether a rule may speak of what it matches. */
    boolean allows(Match match);

    /** Takes what a rule says. */
    void take(Object said);
  }

  /**
   * Runs the rules over facts.
   *
   * @param channel the name of the channel over which they speak
   */
  void run(
      List<Fact> facts,
      Budget budget,
      String channel,
      Hearing hearing,
      AgendaEventListener... watching) {
    KieSession session = base.newKieSession();
    try {
      for (AgendaEventListener one : watching) {
        session.addEventListener(one);
      }
      session.registerChannel(channel, hearing::take);
      for (Fact fact : facts) {
        if (askFor(fact.getClass())) {
          budget.spend(Judge.STEPS_OF_A_FACT);
          session.insert(fact);
        }
      }
      session.fireAllRules(
          match -> {
            budget.spend(Judge.STEPS_OF_A_MATCH);
            return hearing.allows(match);
          },
          MOST_FIRINGS);
    } finally {
      session.dispose();
    }
  }

  /** Whether they ask for facts of a type: others that a session meets cost a start a good deal. */
  private boolean askFor(Class<?> type) {
    Boolean known = asked.get(type);
    if (known == null) {
      known = isAsked(type);
      asked.put(type, known);
    }
    return known;
  }

  private boolean isAsked(Class<?> type) {
    for (ObjectType one : types) {
      if (one.isAssignableFrom(type)) {
        return true;
      }
    }
    return false;
  }
}
