package org.nianbao.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of bodies beside each other: which of them are one body's, written in full or not. */
public final class AgencyNames {

  private AgencyNames() {}

  /**
   * Returns for the keys of names that lack the regions above them the one full name among them.
   * Where two full names end alike, the short one is neither's and is left out.
   */
  public static Map<String, String> full(Collection<String> keys) {
    Set<String> names = new HashSet<>(keys);
    Map<String, Set<String>> longer = new HashMap<>();
    for (String key : names) {
      for (int from = 2; from < key.length() - 1; from++) {
        String bare = key.substring(from);
        if (names.contains(bare) && AgencyName.isUnderRegion(key, bare)) {
          longer.computeIfAbsent(bare, k -> new TreeSet<>()).add(key);
        }
      }
    }
    Map<String, String> full = new HashMap<>();
    longer.forEach(
        (bare, all) -> {
          Set<String> fullest = new TreeSet<>(all);
          fullest.removeIf(longer::containsKey);
          if (fullest.size() == 1) {
            full.put(bare, fullest.iterator().next());
          }
        });
    return full;
  }
}
