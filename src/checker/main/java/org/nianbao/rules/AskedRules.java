package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.facts.Unread;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The rules while one report is judged: which of them report nothing, and what was not judged. */
final class AskedRules {

  private final Map<String, Rule> rules;
  private final Set<String> silent;
  private final Map<Rule, List<Wording>> unassessed = new LinkedHashMap<>();

  /**
   * The rules at the beginning.
   *
   * @param rules every rule of every pack by its id
   * @param asked those of them that are to judge the report
   * @param disabled the ids of rules that are out of use
   */
  AskedRules(Map<String, Rule> rules, Collection<Rule> asked, Set<String> disabled) {
    this.rules = rules;
    this.silent = new HashSet<>(rules.keySet());
    for (Rule rule : asked) {
      silent.remove(rule.id());
    }
    silent.addAll(disabled);
  }

  /** The ids of the rules that report nothing, as they are now. */
  Set<String> silent() {
    return silent;
  }

  boolean isSilent(Rule rule) {
    return silent.contains(rule.id());
  }

  /** From now on the rule reports nothing. */
  void silence(Rule rule) {
    silent.add(rule.id());
  }

  /** Notes that a rule, or a part of it, is not judged. */
  void note(Rule rule, Wording reason) {
    List<Wording> reasons = unassessed.get(rule);
    if (reasons == null) {
      reasons = new ArrayList<>();
      unassessed.put(rule, reasons);
    }
    reasons.add(reason);
  }

  /** Notes that a rule of the second phase failed; not where nobody asked it. */
  void failed(String id, Wording why) {
    if (silent.add(id)) {
      note(rules.get(id), why);
    }
  }

  /**
   * Where a rule of the first phase fails, those that it would silence are not judged. One of a
   * further pack costs the rules of that pack alone: ours are judged without it, which is told at
   * those that it names.
   */
  void failed(RulePack pack, Silencing reason, RuntimeException failure) {
    Set<String> own = pack.isOfOthers() ? pack.ids() : rules.keySet();
    for (Rule rule : rules.values()) {
      if (!reason.covers(rule.id()) || isSilent(rule)) {
        continue;
      }
      if (own.contains(rule.id())) {
        silence(rule);
        note(rule, words(reason.id(), failure));
      } else if (reason.rules().contains(rule.id())) {
        note(rule, words(reason.id(), failure));
      }
    }
  }

  private static Wording words(String id, RuntimeException failure) {
    if (failure instanceof PackFailure known) {
      return Messages.say("rules.pack.failed", id, known.reason());
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return Messages.say("rules.failed", id, cause);
  }

  /**
   * What was not judged, in the order in which a reader meets what could not be read.
   *
   * @param unread what could not be read, in that order
   */
  List<Unassessed> unassessed(List<Unread> unread) {
    List<Unassessed> all = new ArrayList<>();
    for (Map.Entry<Rule, List<Wording>> one : unassessed.entrySet()) {
      all.add(new Unassessed(one.getKey(), isSilent(one.getKey()), summary(one.getValue())));
    }
    all.sort((a, b) -> asMet(a.rule(), b.rule(), unread));
    return all;
  }

  private int asMet(Rule a, Rule b, List<Unread> unread) {
    int order = whenMet(a, unread) - whenMet(b, unread);
    return order == 0 ? a.id().compareTo(b.id()) : order;
  }

  private int whenMet(Rule rule, List<Unread> unread) {
    Wording reason = unassessed.get(rule).get(0);
    int met = 0;
    for (Unread one : unread) {
      if (one.reason().equals(reason)) {
        return met;
      }
      met++;
    }
    return met;
  }

  private static Wording summary(List<Wording> reasons) {
    Wording first = reasons.get(0);
    int more = reasons.size() - 1;
    return more == 0 ? first : Messages.say("rules.more-like-it", first, more);
  }
}
