package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.document.Place;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Identity;
import org.nianbao.facts.Report;
import org.nianbao.facts.Term;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormIdentity.Each;
import org.nianbao.form.FormIdentity.Relation;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.rules.Basis;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Wording;

/** The figures of a report, to be set by hand, and the facts and findings that follow from them. */
final class FigureSheet {

  private static final Forms FORMS = Forms.builtIn();
  private static final Wording NONE = Wording.same("");

  final Form form;
  private final Map<CellRef, Long> values = new TreeMap<>();
  private final Set<CellRef> blanks = new HashSet<>();

  /** All figures 0, no subtotals. */
  FigureSheet(int year) {
    form = FORMS.forYear(year).orElseThrow();
    for (FormTable table : form.tables()) {
      for (FormRow row : table.rows()) {
        for (FormColumn column : table.columns()) {
          if (row.takes(column.id())) {
            values.put(new CellRef(table.id(), row.id(), column.id()), 0L);
          }
        }
      }
    }
  }

  /** A report of 2021 whose figures are random up to a limit, and balanced. */
  static FigureSheet random(Random random, int limit) {
    FigureSheet sheet = new FigureSheet(2021);
    for (String column : sheet.applicants()) {
      long total = 0;
      for (String row : sheet.outcomes()) {
        long value = random.nextInt(3) == 0 ? random.nextInt(limit) : 0;
        sheet.set("requests", row, column, value);
        total += value;
      }
      long carriedOut = random.nextInt(limit);
      long carriedIn = random.nextInt((int) Math.min(limit, total + carriedOut + 1));
      sheet.set("requests", "total", column, total);
      sheet.set("requests", "carried-out", column, carriedOut);
      sheet.set("requests", "carried-in", column, carriedIn);
      sheet.set("requests", "new", column, total + carriedOut - carriedIn);
    }
    for (FormRow row : sheet.form.table("requests").orElseThrow().rows()) {
      long sum =
          sheet.applicants().stream().mapToLong(c -> sheet.get("requests", row.id(), c)).sum();
      sheet.set("requests", row.id(), "total", sum);
    }
    for (String block : List.of("review", "direct", "after-review")) {
      long sum = 0;
      for (String result : List.of("upheld", "corrected", "other", "pending")) {
        long value = random.nextInt(limit);
        sheet.set("disputes", "cases", block + "." + result, value);
        sum += value;
      }
      sheet.set("disputes", "cases", block + ".total", sum);
    }
    return sheet;
  }

  private FormIdentity identity(String name) {
    return form.identities().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  /** The six kinds of applicants. */
  List<String> applicants() {
    return identity("applicants-total").left();
  }

  /** The rows that 总计 adds up. */
  List<String> outcomes() {
    return identity("outcomes-total").left();
  }

  /** Writes the right subtotals into the group rows. */
  FigureSheet withSubtotals() {
    for (FormIdentity group : form.identities()) {
      if (group.name().equals("group-total")) {
        for (FormColumn column : form.table("requests").orElseThrow().columns()) {
          long sum = group.left().stream().mapToLong(r -> get("requests", r, column.id())).sum();
          set("requests", group.right().get(0), column.id(), sum);
        }
      }
    }
    return this;
  }

  long get(String table, String row, String column) {
    return values.get(new CellRef(table, row, column));
  }

  long get(CellRef cell) {
    return values.get(cell);
  }

  FigureSheet set(String table, String row, String column, long value) {
    return set(new CellRef(table, row, column), value);
  }

  FigureSheet set(CellRef cell, long value) {
    values.put(cell, value);
    blanks.remove(cell);
    return this;
  }

  FigureSheet blank(CellRef cell) {
    values.put(cell, 0L);
    blanks.add(cell);
    return this;
  }

  /** The cells of a table. */
  List<CellRef> cells(String table) {
    return values.keySet().stream().filter(cell -> cell.table().equals(table)).toList();
  }

  /** The identities that hold between the figures, their terms, and the blank cells. */
  Report report() {
    List<Fact> facts = new ArrayList<>();
    for (FormIdentity identity : form.identities()) {
      boolean byRow = identity.each() == Each.ROW;
      FormTable table = form.table(identity.table()).orElseThrow();
      List<String> each =
          byRow
              ? table.rows().stream().map(FormRow::id).toList()
              : table.columns().stream().map(FormColumn::id).toList();
      for (String one : each) {
        List<CellRef> left = cells(identity, identity.left(), one);
        List<CellRef> right = cells(identity, identity.right(), one);
        List<CellRef> all = new ArrayList<>(left);
        all.addAll(right);
        if (values.keySet().containsAll(all)) {
          List<Term> terms = new ArrayList<>();
          left.forEach(cell -> terms.add(new Term(true, cell, get(cell))));
          right.forEach(cell -> terms.add(new Term(false, cell, get(cell))));
          facts.add(
              new Identity(
                  identity.name(),
                  identity.relation() == Relation.EQUAL,
                  identity.table(),
                  Wording.same(one),
                  new Wording(identity.formula(), identity.formulaEn()),
                  Wording.same(left.stream().map(cell -> "" + get(cell)).toList().toString()),
                  Wording.same(right.stream().map(cell -> "" + get(cell)).toList().toString()),
                  terms,
                  (int) all.stream().filter(blanks::contains).count(),
                  table.section(),
                  Place.UNKNOWN));
        }
      }
    }
    for (CellRef cell : new TreeMap<>(values).keySet()) {
      if (blanks.contains(cell)) {
        facts.add(new BlankCell(cell.table(), cell.row(), cell.column(), NONE, 0, Place.UNKNOWN));
      }
    }
    return new Report(facts, form, Optional.empty());
  }

  private static List<CellRef> cells(FormIdentity identity, List<String> terms, String one) {
    boolean byRow = identity.each() == Each.ROW;
    return terms.stream()
        .map(
            term ->
                byRow
                    ? new CellRef(identity.table(), one, term)
                    : new CellRef(identity.table(), term, one))
        .toList();
  }

  /** One finding for each identity that does not hold. */
  static List<Finding> findings(Report report) {
    return report
        .all(Identity.class)
        .filter(FigureSheet::isBroken)
        .map(FigureSheet::finding)
        .toList();
  }

  private static boolean isBroken(Identity identity) {
    long difference =
        identity.terms().stream()
            .mapToLong(term -> term.left() ? term.value() : -term.value())
            .sum();
    return identity.equal() ? difference != 0 : difference < 0;
  }

  private static Finding finding(Identity identity) {
    Rule rule =
        new Rule(
            "arithmetic/" + identity.name(),
            "nianbao",
            NONE,
            Severity.ERROR,
            Dimension.ACCURACY,
            5,
            25,
            NONE,
            Basis.of(NONE),
            NONE,
            List.of(),
            0,
            0,
            Map.of(),
            List.of());
    return new Finding(
        rule,
        Severity.ERROR,
        List.of(),
        "",
        "",
        identity.cells(),
        identity.section(),
        "",
        Place.UNKNOWN);
  }
}
