package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.facts.Fact;
import org.nianbao.recognition.table.TableReading;

/**
 * A table without the damage that an extraction has done to it.
 *
 * @param reading what is left to judge: repaired figures in their places, rows that are beyond
 *     repair left out
 * @param facts what was repaired, is doubtful or was left out
 */
public record Repaired(TableReading reading, List<Fact> facts) {

  /** Copies the list. */
  public Repaired {
    facts = List.copyOf(facts);
  }

  /** Returns the reading of a later repair with the facts of both. */
  Repaired then(Repaired later) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(later.facts);
    return new Repaired(later.reading, all);
  }
}
