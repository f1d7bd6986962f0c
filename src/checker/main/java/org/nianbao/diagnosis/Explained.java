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

  /** The indexes of findings by their rule and cells. */
  private final Map<String, Map<List<CellRef>, List<Integer>>> findings = new HashMap<>();

  Explained(List<Finding> all) {
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      findings.putIfAbsent(finding.rule().id(), new HashMap<>());
      Map<List<CellRef>, List<Integer>> ofRule = findings.get(finding.rule().id());
      ofRule.putIfAbsent(finding.cells(), new ArrayList<>());
      ofRule.get(finding.cells()).add(i);
    }
  }

  /**
   * Returns the indexes of the findings; empty where the identity holds or its rule is switched
   * off.
   */
  List<Integer> by(Identity identity) {
    return findings
        .getOrDefault("arithmetic/" + identity.name(), Map.of())
        .getOrDefault(identity.cells(), List.of());
  }
}
