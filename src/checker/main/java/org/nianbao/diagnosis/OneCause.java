package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.NamedCells;
import org.nianbao.facts.Report;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/**
 * A judgement in which each wrong figure is told once: the sums that do not come out because of it
 * are one finding, which says what the figure should be and has the sums as its proof. It stands
 * under the rule of the first of them.
 *
 * @param judgement the findings; what has nothing to do with figures is as it was
 * @param diagnosis the diagnosis, each cause explaining its one finding
 */
public record OneCause(Judgement judgement, Diagnosis diagnosis) {

  /** Tells a report's broken sums by their causes. */
  public static OneCause of(Report report, Judgement judgement) {
    Diagnosis diagnosis = Diagnosis.of(report, judgement.findings());
    if (diagnosis.causes().isEmpty()) {
      return new OneCause(judgement, diagnosis);
    }
    NamedCells cells = new NamedCells(report);
    CauseWords words = new CauseWords(cells);
    List<Finding> findings = judgement.findings();
    Map<Integer, Finding> told = new HashMap<>();
    for (RootCause cause : diagnosis.causes()) {
      List<Finding> sums = cause.explains().stream().map(findings::get).toList();
      Finding one = finding(cause, sums, cells, words);
      cause.explains().forEach(index -> told.put(index, one));
    }
    List<Finding> kept = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = told.getOrDefault(i, findings.get(i));
      if (kept.stream().noneMatch(before -> isSame(before, finding))) {
        kept.add(finding);
      }
    }
    Judgement whole = new Judgement(kept, judgement.unassessed()).inOrder();
    Diagnosis moved =
        diagnosis.moved(
            index -> {
              Finding finding = told.getOrDefault(index, findings.get(index));
              int at = 0;
              while (!isSame(whole.findings().get(at), finding)) {
                at++;
              }
              return at;
            });
    return new OneCause(whole, moved);
  }

  @SuppressWarnings("ReferenceEquality") // two findings may be equal and yet two
  private static boolean isSame(Finding a, Finding b) {
    return a == b;
  }

  private static Finding finding(
      RootCause cause, List<Finding> sums, NamedCells cells, CauseWords words) {
    Finding first = sums.get(0);
    List<Correction> corrections = cause.likeliest().corrections();
    Correction lead = corrections.get(0);
    boolean alone = corrections.size() == 1;
    Optional<Evidence> figure = cells.at(lead.cell());
    Place place = figure.map(Evidence::place).orElse(first.place());
    return new Finding(
        first.rule(),
        first.severity(),
        first.operands(),
        alone ? lead.due() : "",
        alone && lead.actual() != null ? String.valueOf(lead.actual()) : "",
        corrections.stream().map(Correction::cell).toList(),
        first.section(),
        "",
        place,
        "",
        List.of(),
        Optional.of(words.of(cause)),
        sums);
  }
}
