package org.nianbao.recognition.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.CellText;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormIdentity.Each;
import org.nianbao.form.FormIdentity.Relation;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;

/**
 * The figures of a table that are known, and whether the form's identities hold for them: for a row
 * of which several readings are possible, or for the whole table. A blank counts as 0; an identity
 * with a figure that is not known says nothing.
 */
public final class KnownSums {

  /** An identity laid over a row or a column; the cells are those of both sides. */
  private record LaidIdentity(
      FormIdentity identity, List<CellRef> left, List<CellRef> right, List<CellRef> cells) {

    boolean isIn(Map<CellRef, Long> known) {
      return known.keySet().containsAll(cells);
    }
  }

  private final FormTable table;
  private final List<LaidIdentity> all = new ArrayList<>();
  private final Map<String, List<LaidIdentity>> byRow = new HashMap<>();
  private final Map<CellRef, Long> known = new HashMap<>();

  /** The identities of a table in an edition of the form; nothing is known yet. */
  public KnownSums(Form form, FormTable table) {
    this.table = table;
    for (FormIdentity identity : form.identities()) {
      if (identity.table().equals(table.id())) {
        lay(identity);
      }
    }
  }

  private void lay(FormIdentity identity) {
    if (identity.each() == Each.ROW) {
      for (FormRow row : table.rows()) {
        lay(identity, row.id());
      }
    } else {
      for (FormColumn column : table.columns()) {
        lay(identity, column.id());
      }
    }
  }

  private void lay(FormIdentity identity, String line) {
    if (!identity.of().isEmpty() && !identity.of().contains(line)) {
      return;
    }
    List<CellRef> left = refs(identity, identity.left(), line);
    List<CellRef> right = refs(identity, identity.right(), line);
    List<CellRef> cells = new ArrayList<>(left);
    cells.addAll(right);
    Set<String> rows = new LinkedHashSet<>();
    for (CellRef cell : cells) {
      if (table.row(cell.row()).isEmpty()) {
        return;
      }
      rows.add(cell.row());
    }
    LaidIdentity laid = new LaidIdentity(identity, left, right, cells);
    all.add(laid);
    for (String row : rows) {
      byRow.putIfAbsent(row, new ArrayList<>());
      byRow.get(row).add(laid);
    }
  }

  private List<CellRef> refs(FormIdentity identity, List<String> terms, String line) {
    List<CellRef> refs = new ArrayList<>(terms.size());
    for (String term : terms) {
      refs.add(
          identity.each() == Each.ROW
              ? new CellRef(table.id(), line, term)
              : new CellRef(table.id(), term, line));
    }
    return refs;
  }

  /** Notes the number that a cell holds; a cell without a whole number becomes unknown. */
  public void know(CellRef cell, String text) {
    BigDecimal value = text.isBlank() ? BigDecimal.ZERO : CellText.of(text).value();
    if (value == null || value.stripTrailingZeros().scale() > 0 || value.precision() > 15) {
      known.remove(cell);
    } else {
      known.put(cell, value.longValue());
    }
  }

  /** Makes a cell unknown. */
  void forget(CellRef cell) {
    known.remove(cell);
  }

  /**
   * The one value of a cell with which the identities of its column hold; empty where they leave it
   * open.
   */
  Optional<Long> required(CellRef cell) {
    for (LaidIdentity laid : over(cell.row())) {
      if (laid.identity().relation() == Relation.EQUAL
          && laid.identity().each() == Each.COLUMN
          && laid.cells().contains(cell)
          && areKnown(laid.cells(), cell)) {
        long rest = sum(laid.left(), cell) - sum(laid.right(), cell);
        return Optional.of(laid.left().contains(cell) ? -rest : rest);
      }
    }
    return Optional.empty();
  }

  private boolean areKnown(List<CellRef> cells, CellRef without) {
    for (CellRef cell : cells) {
      if (!cell.equals(without) && !known.containsKey(cell)) {
        return false;
      }
    }
    return true;
  }

  private long sum(List<CellRef> cells) {
    long sum = 0;
    for (CellRef cell : cells) {
      sum += known.get(cell);
    }
    return sum;
  }

  private long sum(List<CellRef> cells, CellRef without) {
    long sum = 0;
    for (CellRef cell : cells) {
      sum += cell.equals(without) ? 0 : known.get(cell);
    }
    return sum;
  }

  /** Whether any identity of the row can be worked out. */
  boolean areThere(String row) {
    for (LaidIdentity laid : over(row)) {
      if (laid.isIn(known)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of them is a sum, which says more than that one side is the greater. */
  boolean areSums(String row) {
    for (LaidIdentity laid : over(row)) {
      if (laid.identity().relation() == Relation.EQUAL && laid.isIn(known)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every identity of the row that can be worked out holds, and there is one. */
  boolean hold(String row) {
    for (LaidIdentity laid : over(row)) {
      if (laid.isIn(known) && !holds(laid)) {
        return false;
      }
    }
    return areThere(row);
  }

  private List<LaidIdentity> over(String row) {
    return byRow.getOrDefault(row, List.of());
  }

  /** Whether an identity of the row itself is broken. */
  boolean isBroken(String row) {
    for (LaidIdentity laid : over(row)) {
      if (laid.identity().each() == Each.ROW && laid.isIn(known) && !holds(laid)) {
        return true;
      }
    }
    return false;
  }

  /** How many identities of the table can be worked out and are not of noughts alone. */
  public long judged() {
    return telling().size();
  }

  /** How many of them do not hold. */
  public long broken() {
    int broken = 0;
    for (LaidIdentity laid : telling()) {
      broken += holds(laid) ? 0 : 1;
    }
    return broken;
  }

  private List<LaidIdentity> telling() {
    List<LaidIdentity> telling = new ArrayList<>();
    for (LaidIdentity laid : all) {
      if (laid.isIn(known) && !areNoughts(laid.cells())) {
        telling.add(laid);
      }
    }
    return telling;
  }

  private boolean areNoughts(List<CellRef> cells) {
    for (CellRef cell : cells) {
      if (known.get(cell) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(LaidIdentity laid) {
    long left = sum(laid.left());
    long right = sum(laid.right());
    return laid.identity().relation() == Relation.EQUAL ? left == right : left >= right;
  }
}
