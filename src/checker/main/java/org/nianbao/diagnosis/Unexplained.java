package org.nianbao.diagnosis;

import java.util.List;
import org.nianbao.wording.Wording;

/**
 * Findings for which no repair is proposed, because too many figures would have to change for any
 * proposal to be more than a guess.
 *
 * @param findings indexes of the findings, ascending; never empty
 * @param atLeast how many cells have to be corrected at least, from 1: fewer certainly do not do
 */
public record Unexplained(List<Integer> findings, int atLeast) {

  /** Copies the list. */
  public Unexplained {
    findings = List.copyOf(findings);
  }

  /** The same as a sentence for people. */
  public Wording reason() {
    return new Wording(
        "至少要改动" + atLeast + "个单元格才能使各项关系成立，可能的改法太多，无法判断是哪些数字有误，请对照底稿逐项核对。",
        "At least "
            + atLeast
            + (atLeast == 1 ? " cell has" : " cells have")
            + " to be corrected, in too many possible ways to tell which figures are wrong;"
            + " compare the table with its source.");
  }
}
