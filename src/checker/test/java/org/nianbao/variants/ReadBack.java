package org.nianbao.variants;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;

/**
 * What a report is found to say: its figures, and what is found against it.
 *
 * @param agency whose it is
 * @param year for which year
 * @param figures the figures by cell
 * @param findings the findings as {@code rule@section}
 * @param unassessed the rules that could not be judged
 */
record ReadBack(
    String agency,
    int year,
    Map<String, String> figures,
    List<String> findings,
    List<String> unassessed) {

  static final Nianbao NIANBAO = Nianbao.standard();

  static ReadBack of(Source source) throws UnreadableException {
    CheckedReport checked = NIANBAO.check(source, Given.NOTHING);
    Map<String, String> figures = new TreeMap<>();
    checked
        .report()
        .all(Figure.class)
        .forEach(
            f ->
                figures.put(
                    f.cell().toString(),
                    f.value() == null
                        ? "no number"
                        : f.value().stripTrailingZeros().toPlainString()));
    return new ReadBack(
        checked.report().agency(),
        checked.report().year(),
        figures,
        checked.judgement().findings().stream()
            .map(f -> f.rule().id() + "@" + f.section())
            .toList(),
        checked.judgement().unassessed().stream().map(u -> u.rule().id()).toList());
  }

  /** What differs from what is due, a line each; empty where nothing does. */
  String difference(ReadBack due, boolean dated, List<String> deserved) {
    StringBuilder out = new StringBuilder();
    if (!agency.equals(due.agency)) {
      out.append("agency ").append(agency).append(" instead of ").append(due.agency).append('\n');
    }
    if (year != due.year) {
      out.append("year ").append(year).append(" instead of ").append(due.year).append('\n');
    }
    due.figures.forEach(
        (cell, value) -> {
          if (!figures.containsKey(cell)) {
            out.append("lost ").append(cell).append('\n');
          } else if (!value.equals(figures.get(cell))) {
            out.append(cell)
                .append(" is ")
                .append(figures.get(cell))
                .append(", not ")
                .append(value)
                .append('\n');
          }
        });
    figures.keySet().stream()
        .filter(c -> !due.figures.containsKey(c))
        .forEach(c -> out.append("new ").append(c).append('\n'));
    // a page of one day around reports of all years: that the days contradict each other is right
    List<String> told =
        findings.stream().filter(f -> !f.startsWith("timing/dates-differ@")).toList();
    if (!told.equals(deserved)) {
      out.append("findings ").append(findings).append(" instead of ").append(deserved).append('\n');
    }
    boolean contradicted = dated && unassessed.equals(List.of("timing/late"));
    List<String> untold = dated ? due.unassessed : List.of("timing/late");
    if (!contradicted && !unassessed.equals(untold)) {
      out.append("unassessed ").append(unassessed).append('\n');
    }
    return out.toString();
  }
}
