package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * A sum that does not come out because of a wrong figure: the proof of a finding about figures.
 *
 * @param rule the id of the sum's rule
 * @param message the sum as a sentence
 * @param expected what was due
 * @param actual what was found
 * @param cells the cells that it adds up
 * @param fingerprint its name by its evidence; waivers of the sum alone have it
 */
public record SumResult(
    String rule,
    Wording message,
    String expected,
    String actual,
    List<CellResult> cells,
    String fingerprint) {

  /** Copies the list. */
  public SumResult {
    cells = List.copyOf(cells);
  }

  static List<SumResult> allOf(List<Finding> sums, List<String> fingerprints) {
    List<SumResult> results = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      Finding sum = sums.get(i);
      results.add(
          new SumResult(
              sum.rule().id(),
              new Wording(sum.message(Language.ZH), sum.message(Language.EN)),
              sum.expected(),
              sum.actual(),
              CellResult.of(sum.cells()),
              fingerprints.get(i)));
    }
    return results;
  }
}
