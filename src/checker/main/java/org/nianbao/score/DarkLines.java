package org.nianbao.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Set<CellRef> dark;

  private DarkLines(Report report) {
    form = report.form();
    Stream<CellRef> blank = report.all(BlankCell.class).map(BlankCell::cell);
    Stream<CellRef> words =
        report.all(Figure.class).filter(figure -> !isNumber(figure)).map(Figure::cell);
    dark = Stream.concat(blank, words).collect(Collectors.toSet());
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
    return lines(form, identity).stream()
        .anyMatch(
            line ->
                Stream.concat(identity.left().stream(), identity.right().stream())
                    .map(term -> ref(identity, line, term))
                    .allMatch(dark::contains));
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
