package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param heading the heading that it is about or that stands above it, as it is written; empty
 *     where there is none or it is not known
 * @param witnesses what other reports say, where the rule compares with them
 * @param said what it says where that is not its rule's message about its operands; nearly always
 *     empty
 * @param sums the sums that do not come out because of it, each as its own rule told it, and behind
 *     them what last year's report says of the same figure: where a wrong figure shows in several
 *     of them, it is one finding; empty for all other findings
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
    String heading,
    List<Witness> witnesses,
    Optional<Wording> said,
    List<Finding> sums) {

  /** Copies the lists. */
  public Finding {
    operands = List.copyOf(operands);
    cells = List.copyOf(cells);
    witnesses = List.copyOf(witnesses);
    sums = List.copyOf(sums);
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
    this(
        rule,
        severity,
        operands,
        expected,
        actual,
        cells,
        section,
        quote,
        place,
        "",
        List.of(),
        Optional.empty(),
        List.of());
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
        briefs.share(heading),
        witnesses,
        said.map(briefs::share),
        sums.stream().map(sum -> sum.brief(briefs)).toList());
  }

  /** The same with other words for its quotation. */
  public Finding quoting(String words) {
    return new Finding(
        rule, severity, operands, expected, actual, cells, section, words, place, heading,
        witnesses, said, sums);
  }

  /** The same with one more proof that the figure is wrong. */
  public Finding provedBy(Finding further) {
    List<Finding> all = new ArrayList<>(sums);
    all.add(further);
    List<Witness> compared = new ArrayList<>(witnesses);
    compared.addAll(further.witnesses);
    return new Finding(
        rule, severity, operands, expected, actual, cells, section, quote, place, heading, compared,
        said, all);
  }

  /** The same under a heading. */
  public Finding under(String above) {
    return new Finding(
        rule, severity, operands, expected, actual, cells, section, quote, place, above, witnesses,
        said, sums);
  }

  /** The document's order: by section and place; at one place the gravest first. */
  static final Comparator<Finding> ORDER = Finding::compare;

  private int compare(Finding other) {
    int order = Judgement.READING.compare(this, other);
    if (order == 0) {
      order = severity.compareTo(other.severity);
    }
    if (order == 0) {
      order = rule.id().compareTo(other.rule.id());
    }
    if (order == 0) {
      order = cells.toString().compareTo(other.cells.toString());
    }
    return order == 0 ? operands.toString().compareTo(other.operands.toString()) : order;
  }

  /** Returns the finding as a sentence. */
  public String message(Language language) {
    return said.isPresent() ? said.get().in(language) : rule.message().in(language, operands);
  }
}
