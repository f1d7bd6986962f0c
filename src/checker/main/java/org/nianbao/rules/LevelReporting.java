package org.nianbao.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Drools;
import org.nianbao.facts.BodyFigure;
import org.nianbao.facts.Figure;
import org.nianbao.facts.RegionTotal;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What consequences of rules about a government and its bodies call. */
public final class LevelReporting {

  private static final int MOST_SHOWN = 8;
  private static final Comparator<BodyFigure> LARGEST_FIRST =
      Comparator.comparingLong(BodyFigure::value).reversed().thenComparing(BodyFigure::agency);

  private LevelReporting() {}

  /**
   * Reports a summary's figure that is not the sum of the bodies'.
   *
   * @param sum the sum of the bodies' figures
   * @param bodies the bodies' figures
   */
  public static void reportSum(
      Drools drools, RegionTotal total, Number sum, Collection<?> bodies, Object... operands) {
    Firing.send(
        drools,
        null,
        total,
        total.cells(),
        total.shown(sum.longValue()),
        total.shown(total.value()),
        contributing(bodies).stream().map(BodyFigure::witness).toList(),
        operands);
  }

  /** Reports a body whose figures are greater than the summary's. */
  public static void reportExceeding(Drools drools, Collection<?> figures, Object... operands) {
    List<BodyFigure> all = sorted(figures, Comparator.comparing(BodyFigure::cell));
    Figure first = all.get(0).summary();
    List<CellRef> cells = all.stream().map(BodyFigure::cell).toList();
    List<Witness> witnesses = all.stream().map(BodyFigure::witness).toList();
    Firing.send(drools, null, first, cells, "", "", witnesses, operands);
  }

  /** Returns the bodies that have something, with their figures, the largest first. */
  public static Wording shares(Collection<?> bodies) {
    List<Wording> shares = contributing(bodies).stream().map(BodyFigure::share).toList();
    return shares.isEmpty()
        ? Messages.say("rules.word.all-zero")
        : Reporting.first(MOST_SHOWN, shares);
  }

  /** Returns the cells in which a body has more, with both figures. */
  public static Wording exceeding(Collection<?> figures) {
    return Reporting.first(
        MOST_SHOWN,
        sorted(figures, Comparator.comparing(BodyFigure::cell)).stream()
            .map(
                b ->
                    Messages.say(
                        "rules.word.exceeds",
                        b.summary().name(),
                        b.witness().text(),
                        b.summary().text()))
            .toList());
  }

  private static List<BodyFigure> contributing(Collection<?> bodies) {
    return sorted(bodies, LARGEST_FIRST).stream().filter(b -> b.value() != 0).toList();
  }

  private static List<BodyFigure> sorted(Collection<?> bodies, Comparator<BodyFigure> order) {
    return bodies.stream().map(BodyFigure.class::cast).sorted(order).toList();
  }
}
