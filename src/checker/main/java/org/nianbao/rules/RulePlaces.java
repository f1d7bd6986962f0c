package org.nianbao.rules;

import java.util.Map;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Where the rules of a pack stand in its files, so that a mistake in one is reported with file and
 * line.
 *
 * @param lines for each rule the file and line of its first line, such as {@code local.drl:12}
 */
record RulePlaces(Map<String, String> lines) {

  /** No places: for rules that were compiled with the program. */
  static final RulePlaces NONE = new RulePlaces(Map.of());

  /** Returns the problem with the place and name of its rule in front. */
  Wording at(String rule, Wording problem) {
    String place = lines.containsKey(rule) ? lines.get(rule) + " " : "";
    return Messages.say("rules.pack.at-rule", place, rule, problem);
  }
}
