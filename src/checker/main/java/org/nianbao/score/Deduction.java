package org.nianbao.score;

import java.math.BigDecimal;
import org.nianbao.wording.Wording;

/**
 * What a finding cost.
 *
 * @param finding the finding's index in the judgement
 * @param due the points that its rule takes for one finding
 * @param taken the points actually taken, from 0 to {@code due}
 * @param because why that is so
 */
public record Deduction(int finding, BigDecimal due, BigDecimal taken, Because because) {

  /** Writes the points without zeros that say nothing. */
  public Deduction {
    due = Points.plain(due);
    taken = Points.plain(taken);
  }

  /** Whole points. */
  Deduction(int finding, int due, int taken, Because because) {
    this(finding, Points.of(due), Points.of(taken), because);
  }

  /** Why a finding cost what it did. */
  public enum Because {
    /** It cost what its rule takes. */
    FULL("照扣", "taken in full"),
    /** It follows from the same root cause as another finding, which was charged. */
    SAME_CAUSE("与另一条发现同一根因，只扣一次", "same root cause as another finding, charged once"),
    /** Its rule had reached the most that it takes in one report. */
    CAPPED("该规则已扣到封顶分", "its rule had reached its cap"),
    /** The rules that it shares an indicator with had reached its cap. */
    GROUP_CAPPED("所属指标已扣到封顶分", "its indicator had reached its cap"),
    /** Its dimension had no points left. */
    SPENT("该维度的分已扣完", "its dimension had no points left"),
    /** It is for information and costs nothing. */
    INFORMATION("提示，不扣分", "for information, costs nothing"),
    /** People let it pass. */
    WAIVED("经人工认定，不扣分", "waived"),
    /** Its dimension is not scored. */
    NOT_SCORED("该维度不计分", "its dimension is not scored");

    private final String zh;
    private final String en;

    Because(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The same in words. */
    public Wording wording() {
      return new Wording(zh, en);
    }
  }
}
