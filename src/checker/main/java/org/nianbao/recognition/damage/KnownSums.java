package org.nianbao.recognition.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.facts.CellText;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormIdentity.Each;
import org.nianbao.form.FormIdentity.Relation;
import org.nianbao.form.FormTable;

/**
 * The figures of a table that are known, and whether the form's identities hold for them: for a row
 * of which several readings are possible, or for the whole table. A blank counts as 0; an identity
 * with a figure that is not known says nothing.
 */
public final class KnownSums {

  private record LaidIdentity(FormIdentity identity, List<CellRef> left, List<CellRef> right) {
    Stream<CellRef> cells() {
      return Stream.concat(left.stream(), right.stream());
    }

    boolean areIn(Map<CellRef, Long> known) {
      return known.keySet().containsAll(left) && known.keySet().containsAll(right);
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
    for (String line :
        identity.each() == Each.ROW
            ? table.rows().stream().map(row -> row.id()).toList()
            : table.columns().stream().map(column -> column.id()).toList()) {
      if (!identity.of().isEmpty() && !identity.of().contains(line)) {
        continue;
      }
      LaidIdentity laid =
          new LaidIdentity(
              identity,
              refs(identity, identity.left(), line),
              refs(identity, identity.right(), line));
      boolean ofRows = laid.cells().allMatch(cell -> table.row(cell.row()).isPresent());
      if (ofRows) {
        all.add(laid);
        laid.cells()
            .map(CellRef::row)
            .distinct()
            .forEach(row -> byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(laid));
      }
    }
  }

  private List<CellRef> refs(FormIdentity identity, List<String> terms, String line) {
    return terms.stream()
        .map(
            term ->
                identity.each() == Each.ROW
                    ? new CellRef(table.id(), line, term)
                    : new CellRef(table.id(), term, line))
        .toList();
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
    for (LaidIdentity laid : byRow.getOrDefault(cell.row(), List.of())) {
      if (laid.identity().relation() == Relation.EQUAL
          && laid.identity().each() == Each.COLUMN
          && laid.cells().anyMatch(cell::equals)
          && laid.cells().allMatch(c -> c.equals(cell) || known.containsKey(c))) {
        long rest = sum(laid.left(), cell) - sum(laid.right(), cell);
        return Optional.of(laid.left().contains(cell) ? -rest : rest);
      }
    }
    return Optional.empty();
  }

  private long sum(List<CellRef> cells) {
    long sum = 0;
    for (CellRef cell : cells) {
      sum += known.get(cell);
    }
    return sum;
  }

  private long sum(List<CellRef> cells, CellRef without) {
    return cells.stream().filter(c -> !c.equals(without)).mapToLong(known::get).sum();
  }

  /** Whether any identity of the row can be worked out. */
  boolean areThere(String row) {
    return workable(row).findAny().isPresent();
  }

  /** Whether any of them is a sum, which says more than that one side is the greater. */
  boolean areSums(String row) {
    return workable(row).anyMatch(laid -> laid.identity().relation() == Relation.EQUAL);
  }

  /** Whether every identity of the row that can be worked out holds, and there is one. */
  boolean hold(String row) {
    return areThere(row) && workable(row).allMatch(this::holds);
  }

  private Stream<LaidIdentity> workable(String row) {
    return byRow.getOrDefault(row, List.of()).stream().filter(laid -> laid.areIn(known));
  }

  /** Whether an identity of the row itself is broken. */
  boolean isBroken(String row) {
    for (LaidIdentity laid : byRow.getOrDefault(row, List.of())) {
      if (laid.identity().each() == Each.ROW && laid.areIn(known) && !holds(laid)) {
        return true;
      }
    }
    return false;
  }

  /** How many identities of the table can be worked out and are not of noughts alone. */
  public long judged() {
    return telling().count();
  }

  /** How many of them do not hold. */
  public long broken() {
    return telling().filter(laid -> !holds(laid)).count();
  }

  private Stream<LaidIdentity> telling() {
    return all.stream()
        .filter(laid -> laid.areIn(known))
        .filter(laid -> laid.cells().anyMatch(cell -> known.get(cell) != 0));
  }

  private boolean holds(LaidIdentity laid) {
    long left = sum(laid.left());
    long right = sum(laid.right());
    return laid.identity().relation() == Relation.EQUAL ? left == right : left >= right;
  }
}
