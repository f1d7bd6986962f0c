package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * Something that a profile scores beside the findings of rules: by what people have looked at, or
 * by figures of the report.
 *
 * @param id its id, by which files of marks name it
 * @param label what it is about
 * @param kind what its points do
 * @param dimension the id of its dimension; empty for bonus points
 * @param points the points it is worth; for figures, of each
 * @param cap the most points that it takes or gives
 * @param cells the cells whose figures count; empty but for figures
 * @param without rules that must have found nothing for a bonus that needs nobody; empty otherwise
 * @param asks what people have to look at, in words; empty where nobody has to
 */
public record Item(
    String id,
    Wording label,
    Kind kind,
    String dimension,
    BigDecimal points,
    BigDecimal cap,
    List<CellRef> cells,
    List<String> without,
    Wording asks) {

  /** Copies the lists. */
  public Item {
    cells = List.copyOf(cells);
    without = List.copyOf(without);
  }

  /** What the points of an item do. */
  public enum Kind {
    /** They are taken from its dimension where people say so. */
    DEDUCT,
    /** They are a part of its dimension's points, which people give. */
    AWARD,
    /** They come on top. */
    BONUS,
    /** They are taken from its dimension for each of the things that cells count. */
    FIGURES
  }

  /** Whether people have to judge it. */
  public boolean needsPeople() {
    return kind != Kind.FIGURES && without.isEmpty();
  }
}
