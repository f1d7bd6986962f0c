package org.nianbao.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Names that differ from others in one character. Such names are the same once a character is left
 * out of the one, of the other, or of both: so they are looked up, not compared one by one.
 */
final class NearNames {

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

  private final List<String> names;
  private Map<String, List<Integer>> shorter; // made when the first name is looked for

  NearNames(List<String> names) {
    this.names = names;
  }

  /** Returns the names that are this one, or differ from it in one character, in their order. */
  List<String> of(String name) {
    if (shorter == null) {
      shorter = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        for (String one : leavingOut(names.get(i))) {
          shorter.computeIfAbsent(one, k -> new ArrayList<>()).add(i);
        }
      }
    }
    return leavingOut(name).stream()
        .flatMap(one -> shorter.getOrDefault(one, List.of()).stream())
        .distinct()
        .sorted()
        .map(names::get)
        .filter(other -> DISTANCE.apply(other, name) >= 0)
        .toList();
  }

  /** The name, and what is left of it without any one of its characters. */
  private static Set<String> leavingOut(String name) {
    Set<String> all = new LinkedHashSet<>(List.of(name));
    for (int i = 0; i < name.length(); i++) {
      all.add(name.substring(0, i) + name.substring(i + 1));
    }
    return all;
  }
}
