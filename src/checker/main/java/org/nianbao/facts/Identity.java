package org.nianbao.facts;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * One relation (勾稽关系) between figures of the report, whose two sides the rules compare. Only
 * relations whose figures could all be read are among the facts; the others are {@link Unread}.
 *
 * @param name its name in the form, such as {@code balance}
 * @param equal whether both sides must be equal; otherwise the left must be at least the right
 * @param table the table's id
 * @param where the row or column that it holds for, in words
 * @param formula the relation in words
 * @param leftText the left side as it adds up, such as 1＋0＝1
 * @param rightText the right side as it adds up
 * @param terms its figures: left side, then right
 * @param blanks how many of them are blank and count as 0
 * @param section the section in which the table stands
 * @param place where its row, or its first cell, stands
 */
public record Identity(
    String name,
    boolean equal,
    String table,
    Wording where,
    Wording formula,
    Wording leftText,
    Wording rightText,
    List<Term> terms,
    int blanks,
    int section,
    Place place)
    implements Evidence {

  /** Copies the terms. */
  public Identity {
    terms = List.copyOf(terms);
  }

  /** Returns what the left side adds up to. */
  public long left() {
    return sum(true);
  }

  /** Returns what the right side adds up to. */
  public long right() {
    return sum(false);
  }

  private long sum(boolean left) {
    long sum = 0;
    for (Term term : terms) {
      sum += term.left() == left ? term.value() : 0;
    }
    return sum;
  }

  /** Returns whether the figures are as the relation says. */
  public boolean holds() {
    return equal ? left() == right() : left() >= right();
  }

  @Override
  public List<CellRef> cells() {
    List<CellRef> cells = new ArrayList<>(terms.size());
    for (Term term : terms) {
      cells.add(term.cell());
    }
    return cells;
  }

  @Override
  public String quote() {
    return "";
  }
}
