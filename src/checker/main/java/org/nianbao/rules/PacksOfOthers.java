package org.nianbao.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Runs the rules of further packs so that those that fail cost nothing but themselves. A rule that
 * hung on one report is not run any more: each time costs a thread. Thread-safe.
 */
final class PacksOfOthers {

  private final Set<String> hanging = ConcurrentHashMap.newKeySet();

  /**
   * What the rules of a pack say, the failing ones left out.
   *
   * @param rules the ids of those to be run
   * @param work runs those of the given ids
   * @param failed hears of each rule that is left out, and why
   */
  <T> List<T> run(
      List<String> rules,
      Function<Set<String>, PackThread.Work<List<T>>> work,
      BiConsumer<String, Wording> failed) {
    Set<String> left = new HashSet<>(rules);
    for (String rule : rules) {
      if (hanging.contains(rule)) {
        left.remove(rule);
        failed.accept(rule, Messages.say("rules.endless-before"));
      }
    }
    while (!left.isEmpty()) {
      try {
        return PackThread.run(work.apply(Set.copyOf(left)));
      } catch (PackFailure failure) {
        Map<String, Wording> failing = failing(failure, left, work);
        failing.forEach(failed);
        left.removeAll(failing.keySet());
      }
    }
    return List.of();
  }

  /** The rules that fail: the one that is known to, else each that fails by itself, else all. */
  private <T> Map<String, Wording> failing(
      PackFailure failure, Set<String> left, Function<Set<String>, PackThread.Work<List<T>>> work) {
    Map<String, Wording> failing = new LinkedHashMap<>();
    failure.rule().filter(left::contains).ifPresent(rule -> add(rule, failure, failing));
    if (failing.isEmpty()) {
      for (String rule : left.stream().sorted().toList()) {
        try {
          PackThread.run(work.apply(Set.of(rule)));
        } catch (PackFailure own) {
          add(rule, own, failing);
        }
      }
    }
    if (failing.isEmpty()) {
      left.forEach(rule -> add(rule, failure, failing));
    }
    return failing;
  }

  private void add(String rule, PackFailure failure, Map<String, Wording> failing) {
    failing.put(rule, failure.reason());
    if (failure.isEndless()) {
      hanging.add(rule);
    }
  }
}
