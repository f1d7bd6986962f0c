package org.nianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Counts;
import org.nianbao.wording.Wording;

/**
 * A cell of the form that holds something.
 *
 * @param table the table's id
 * @param row the row's id
 * @param column the column's id
 * @param name where it stands in words: 表三第5行“（一）予以公开”·自然人
 * @param text the cell's own characters, without white space around them
 * @param shape what kind of text it is
 * @param value its number (件, or for amounts the unit of its column); null where {@code shape} has
 *     none
 * @param money whether it is an amount, not a count
 * @param signed whether it may be below zero
 * @param section the section in which the table stands
 * @param place where it stands
 */
public record Figure(
    String table,
    String row,
    String column,
    Wording name,
    String text,
    Shape shape,
    BigDecimal value,
    boolean money,
    boolean signed,
    int section,
    Place place)
    implements Evidence {

  /** What kind of text a cell holds. */
  public enum Shape {
    /** A plain number: 12, -3, 59237.2449. */
    PLAIN,
    /** A number in other digits: full width, with thousands separators, 〇, the letter O. */
    DIGITS,
    /** A number with a unit that leaves its value plain: 3件. */
    UNIT,
    /** A number with a unit that makes its value unsure: 2358万 in a column of amounts; no value. */
    SCALED,
    /** A number with a remark: 22（其中修订16件）. */
    ANNOTATED,
    /** Words or signs; no value. */
    WORDS
  }

  /** The cell of the form. */
  public CellRef cell() {
    return new CellRef(table, row, column);
  }

  /** How many decimals its number has, zeros at the end left out; 0 where it has no number. */
  public int decimals() {
    return value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
  }

  /** Whether it holds a whole number that can be counted with. */
  public boolean isCount() {
    return Counts.isCount(value);
  }

  /** Whether its number is above zero. */
  public boolean isAboveZero() {
    return value != null && value.signum() > 0;
  }

  @Override
  public String quote() {
    return text;
  }

  @Override
  public List<CellRef> cells() {
    return List.of(cell());
  }
}
