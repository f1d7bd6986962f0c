package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Silence;

/**
 * The first phase of judging: rules annotated {@code @silences} tell of which facts others say
 * nothing. Thread-safe.
 */
final class FirstPhase {

  private static final int MOST_FIRINGS = 20_000;

  private final List<RulePack> packs;
  private final Map<RulePack, KieBase> bases = new ConcurrentHashMap<>();

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
  Silences of(List<Fact> facts, BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (RulePack pack : packs) {
      try {
        made.addAll(run(base(pack), facts));
      } catch (RuntimeException failure) {
        made.addAll(oneByOne(pack, facts, failed));
      }
    }
    return new Silences(made, silencings().toList(), facts);
  }

  private static List<Silence> oneByOne(
      RulePack pack, List<Fact> facts, BiConsumer<Silencing, RuntimeException> failed) {
    List<Silence> made = new ArrayList<>();
    for (Silencing silencing : pack.silencings()) {
      try {
        made.addAll(run(pack.silenceBase(List.of(silencing)), facts));
      } catch (RuntimeException failure) {
        failed.accept(silencing, failure);
      }
    }
    return made;
  }

  private KieBase base(RulePack pack) {
    return bases.computeIfAbsent(pack, p -> p.silenceBase(p.silencings()));
  }

  private static List<Silence> run(KieBase base, List<Fact> facts) {
    List<Silence> made = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      session.registerChannel(Silencer.CHANNEL, silence -> made.add((Silence) silence));
      facts.forEach(session::insert);
      session.fireAllRules(MOST_FIRINGS);
    } finally {
      session.dispose();
    }
    return made;
  }
}
