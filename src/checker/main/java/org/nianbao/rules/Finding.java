package org.nianbao.rules;

import java.util.Comparator;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.facts.Briefs;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * One thing that is wrong, or worth a look, with its evidence.
 *
 * @param rule the rule that found it
 * @param severity how grave it is: the rule's severity, or less where the rule says so of a mild
 *     case
 * @param operands what fills the rule's message
 * @param expected what was due; empty where the rule compares nothing
 * @param actual what was found; empty where the rule compares nothing
 * @param cells the cells of the form that it is about, most telling first; empty where it is not
 *     about figures
 * @param section the section that it stands in, from 1; 0 before the first or for the whole report
 * @param quote the report's own words; empty where it is about something absent
 * @param place where it stands in the source
 * @param witnesses what other reports say, where the rule compares with them
 */
public record Finding(
    Rule rule,
    Severity severity,
    List<Wording> operands,
    String expected,
    String actual,
    List<CellRef> cells,
    int section,
    String quote,
    Place place,
    List<Witness> witnesses) {

  /** Copies the lists. */
  public Finding {
    operands = List.copyOf(operands);
    cells = List.copyOf(cells);
    witnesses = List.copyOf(witnesses);
  }

  /** A finding about a report by itself. */
  public Finding(
      Rule rule,
      Severity severity,
      List<Wording> operands,
      String expected,
      String actual,
      List<CellRef> cells,
      int section,
      String quote,
      Place place) {
    this(rule, severity, operands, expected, actual, cells, section, quote, place, List.of());
  }

  /** The same, its words and cells kept once for all reports that have them. */
  Finding brief(Briefs briefs) {
    return new Finding(
        rule,
        severity,
        operands.stream().map(briefs::share).toList(),
        briefs.share(expected),
        briefs.share(actual),
        briefs.share(cells),
        section,
        briefs.share(quote),
        place,
        witnesses);
  }

  /** The same with other words for its quotation. */
  public Finding quoting(String words) {
    return new Finding(
        rule, severity, operands, expected, actual, cells, section, words, place, witnesses);
  }

  /** The report's order: by section, then the gravest first, then by rule and place. */
  static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::section)
          .thenComparing(Finding::severity)
          .thenComparing(f -> f.rule().id())
          .thenComparingInt(f -> f.place().number())
          .thenComparingInt(f -> f.place().row())
          .thenComparingInt(f -> f.place().column())
          .thenComparing(f -> f.cells().toString())
          .thenComparing(f -> f.operands().toString());

  /** Returns the finding as a sentence. */
  public String message(Language language) {
    return rule.message().in(language, operands);
  }
}
