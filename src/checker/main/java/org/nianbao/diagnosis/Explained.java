package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.facts.Identity;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Finding;

/** Maps identities to their findings: those of the identity's rule with exactly its cells. */
final class Explained {

  private record Key(String rule, List<CellRef> cells) {}

  private final Map<Key, List<Integer>> findings = new HashMap<>();

  Explained(List<Finding> all) {
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      findings
          .computeIfAbsent(new Key(finding.rule().id(), finding.cells()), key -> new ArrayList<>())
          .add(i);
    }
  }

  /**
   * Returns the indexes of the findings; empty where the identity holds or its rule is switched
   * off.
   */
  List<Integer> by(Identity identity) {
    return findings.getOrDefault(
        new Key("arithmetic/" + identity.name(), identity.cells()), List.of());
  }
}
