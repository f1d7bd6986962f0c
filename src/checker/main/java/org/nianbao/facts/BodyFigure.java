package org.nianbao.facts;

import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * What a body's report has in a cell of a government's summary.
 *
 * @param key the {@link RegionTotal}'s
 * @param agency the body
 * @param value the body's figure in the unit of the total
 * @param most the summary's figure, with what rounding allows: a body cannot have more
 * @param summary the summary's cell
 * @param witness the body's cell
 */
public record BodyFigure(
    String key, String agency, long value, long most, Figure summary, Witness witness)
    implements Fact {

  /** The cell. */
  public CellRef cell() {
    return summary.cell();
  }

  /** The body with its figure in words. */
  public Wording share() {
    return Wording.same(agency + " " + RegionTotal.Units.shown(value, summary.money()));
  }
}
