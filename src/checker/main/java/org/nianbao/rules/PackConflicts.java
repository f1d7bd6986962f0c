package org.nianbao.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What keeps rule packs from judging together. */
final class PackConflicts {

  private PackConflicts() {}

  /**
   * Ids that stand in two packs, and silences of rules that stand in none; empty where all is well.
   */
  static List<Wording> of(List<RulePack> packs) {
    Set<String> seen = new HashSet<>();
    List<Wording> problems = new ArrayList<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        if (!seen.add(rule.id())) {
          problems.add(RulePlaces.NONE.at(rule.id(), Messages.say("rules.pack.name-taken")));
        }
      }
    }
    for (RulePack pack : packs) {
      for (Silencing silencing : pack.silencings()) {
        for (String rule : silencing.rules()) {
          if (!rule.equals(Silencing.ALL) && !seen.contains(rule)) {
            problems.add(
                RulePlaces.NONE.at(
                    silencing.id(), Messages.say("rules.annotation.silences", rule)));
          }
        }
      }
    }
    return problems;
  }
}
