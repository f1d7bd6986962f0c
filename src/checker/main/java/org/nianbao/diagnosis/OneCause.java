package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Budget;
import org.nianbao.document.Place;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.NamedCells;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormTable;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A judgement in which each wrong figure is told once: the sums that do not come out because of it
 * are one finding, which says what the figure should be and has the sums as its proof. It stands
 * under the rule of the first of them. Where so many figures are wrong that nobody can tell which,
 * the sums of their table are one finding too.
 *
 * @param judgement the findings; what has nothing to do with figures is as it was
 * @param diagnosis the diagnosis, each cause explaining its one finding
 */
public record OneCause(Judgement judgement, Diagnosis diagnosis) {

  /**
   * Tells a report's broken sums by their causes.
   *
   * @throws org.nianbao.document.BudgetSpentException if the budget does not suffice
   */
  public static OneCause of(Report report, Judgement judgement, Budget budget) {
    Diagnosis diagnosis = Diagnosis.of(report, judgement.findings(), budget);
    if (diagnosis.causes().isEmpty() && diagnosis.unexplained().isEmpty()) {
      return new OneCause(judgement, diagnosis);
    }
    NamedCells cells = new NamedCells(report);
    CauseWords words = new CauseWords(cells);
    List<Finding> findings = judgement.findings();
    Set<Integer> told = new HashSet<>();
    List<Finding> causes = new ArrayList<>();
    for (RootCause cause : diagnosis.causes()) {
      told.addAll(cause.explains());
      causes.add(finding(cause, all(findings, cause.explains()), cells, words));
    }
    List<Finding> open = new ArrayList<>();
    for (Unexplained unexplained : diagnosis.unexplained()) {
      told.addAll(unexplained.findings());
      open.add(finding(unexplained, all(findings, unexplained.findings()), report));
    }
    List<Finding> kept = new ArrayList<>(causes);
    kept.addAll(open);
    for (int i = 0; i < findings.size(); i++) {
      if (!told.contains(i)) {
        kept.add(findings.get(i));
      }
    }
    Judgement whole = new Judgement(kept, judgement.unassessed()).inOrder();
    return new OneCause(whole, diagnosis.told(positions(causes, whole), positions(open, whole)));
  }

  private static List<Finding> all(List<Finding> findings, List<Integer> indexes) {
    List<Finding> all = new ArrayList<>();
    for (int index : indexes) {
      all.add(findings.get(index));
    }
    return all;
  }

  private static List<Integer> positions(List<Finding> of, Judgement in) {
    IdentityHashMap<Finding, Integer> at = new IdentityHashMap<>(); // equal ones may be two
    for (int i = 0; i < in.findings().size(); i++) {
      at.putIfAbsent(in.findings().get(i), i);
    }
    List<Integer> positions = new ArrayList<>();
    for (Finding finding : of) {
      positions.add(at.get(finding));
    }
    return positions;
  }

  /** All that does not come out in a table of which nobody can tell what is wrong. */
  private static Finding finding(Unexplained unexplained, List<Finding> sums, Report report) {
    Finding first = sums.get(0);
    if (sums.size() == 1) {
      return first;
    }
    String table = first.cells().get(0).table();
    String name = report.form().table(table).map(FormTable::name).orElse(table);
    return new Finding(
        first.rule(),
        first.severity(),
        first.operands(),
        "",
        "",
        sums.stream().flatMap(sum -> sum.cells().stream()).distinct().toList(),
        first.section(),
        "",
        first.place(),
        "",
        List.of(),
        Optional.of(
            Messages.say("diagnosis.many", Wording.same(name), sums.size(), unexplained.reason())),
        sums);
  }

  private static Finding finding(
      RootCause cause, List<Finding> sums, NamedCells cells, CauseWords words) {
    Finding first = sums.get(0);
    List<Correction> corrections = cause.likeliest().corrections();
    Correction lead = corrections.get(0);
    boolean alone = corrections.size() == 1;
    Optional<Evidence> figure = cells.at(lead.cell());
    Place place = figure.isPresent() ? figure.get().place() : first.place();
    return new Finding(
        first.rule(),
        first.severity(),
        first.operands(),
        alone ? lead.due() : "",
        alone && lead.actual() != null ? String.valueOf(lead.actual()) : "",
        cells(corrections),
        first.section(),
        "",
        place,
        "",
        List.of(),
        Optional.of(words.of(cause)),
        sums);
  }

  private static List<CellRef> cells(List<Correction> corrections) {
    List<CellRef> cells = new ArrayList<>();
    for (Correction correction : corrections) {
      cells.add(correction.cell());
    }
    return cells;
  }
}
