package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.facts.Witness;
import org.nianbao.wording.Wording;

/**
 * What another report says: evidence beside that of the report that is judged.
 *
 * @param path the other report's path as the user gave it
 * @param name what it is in words, such as the name of a cell
 * @param text the other report's own words or figure
 * @param at where that stands there, in words; empty where it is not known
 * @param box the page and the box on it, for sources that have pages
 */
public record WitnessResult(
    String path, Wording name, String text, Wording at, Optional<BoxResult> box) {

  static List<WitnessResult> allOf(List<Witness> witnesses) {
    List<WitnessResult> all = new ArrayList<>();
    for (Witness witness : witnesses) {
      all.add(of(witness));
    }
    return all;
  }

  private static WitnessResult of(Witness witness) {
    return new WitnessResult(
        witness.path(),
        witness.name(),
        witness.text(),
        witness.place().describe(),
        BoxResult.of(witness.place().area()));
  }
}
