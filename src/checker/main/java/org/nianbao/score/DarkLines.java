package org.nianbao.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;

/**
 * Relations of the form that somebody left no number for in a whole row or column: all the cells
 * are there, and all are blank or hold strokes. Damage by extraction is none of these.
 */
final class DarkLines {

  private final Form form;
  private final Set<CellRef> dark = new HashSet<>();

  private DarkLines(Report report) {
    form = report.form();
    for (BlankCell blank : report.every(BlankCell.class)) {
      dark.add(blank.cell());
    }
    for (Figure figure : report.every(Figure.class)) {
      if (!isNumber(figure)) {
        dark.add(figure.cell());
      }
    }
  }

  /** Whether a cell tells how many or how much, be it with a unit. */
  static boolean isNumber(Figure figure) {
    return figure.value() != null || figure.shape() == Figure.Shape.SCALED;
  }

  /** The names of the relations. */
  static Set<String> of(Report report) {
    DarkLines lines = new DarkLines(report);
    if (lines.dark.isEmpty()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (FormIdentity identity : lines.form.identities()) {
      if (lines.isDark(identity)) {
        names.add(identity.name());
      }
    }
    return names;
  }

  private boolean isDark(FormIdentity identity) {
    for (String line : lines(form, identity)) {
      if (isDark(identity, line, identity.left()) && isDark(identity, line, identity.right())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDark(FormIdentity identity, String line, List<String> terms) {
    for (String term : terms) {
      if (!dark.contains(ref(identity, line, term))) {
        return false;
      }
    }
    return true;
  }

  private static CellRef ref(FormIdentity identity, String line, String term) {
    return identity.each() == FormIdentity.Each.ROW
        ? new CellRef(identity.table(), line, term)
        : new CellRef(identity.table(), term, line);
  }

  /** For how many rows or columns a relation holds. */
  static int count(Form form, FormIdentity identity) {
    if (!identity.of().isEmpty()) {
      return identity.of().size();
    }
    FormTable table = form.table(identity.table()).orElseThrow();
    return identity.each() == FormIdentity.Each.ROW ? table.rows().size() : table.columns().size();
  }

  /** The rows or columns that a relation holds for. */
  private static List<String> lines(Form form, FormIdentity identity) {
    FormTable table = form.table(identity.table()).orElseThrow();
    if (!identity.of().isEmpty()) {
      return identity.of();
    }
    return identity.each() == FormIdentity.Each.ROW
        ? table.rows().stream().map(FormRow::id).toList()
        : table.columns().stream().map(FormColumn::id).toList();
  }
}
