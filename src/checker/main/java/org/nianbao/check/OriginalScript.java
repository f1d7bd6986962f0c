package org.nianbao.check;

import java.util.List;
import java.util.Map;
import org.nianbao.chinese.Traditional;
import org.nianbao.document.Place;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.facts.Title;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/**
 * Puts a report's own characters where it is quoted: a report in traditional characters is
 * recognized and judged in simplified ones.
 *
 * @param originals the texts of its files that are in traditional characters, by their names in
 *     places
 */
record OriginalScript(Map<String, String> originals) {

  Judgement in(Judgement judgement) {
    List<Finding> findings = judgement.findings().stream().map(this::in).toList();
    return new Judgement(findings, judgement.unassessed());
  }

  private Finding in(Finding finding) {
    return finding
        .quoting(quote(finding.quote(), finding.place()))
        .under(quote(finding.heading(), finding.place()));
  }

  /** The report with its title and its headings as they are written. */
  Report in(Report report) {
    return new Report(
        report.facts().stream().map(this::fact).toList(), report.form(), report.published());
  }

  private Fact fact(Fact fact) {
    if (fact instanceof Title title) {
      return new Title(
          quote(title.text(), title.place()),
          title.agency(),
          title.year(),
          title.words(),
          title.remark(),
          title.place());
    }
    return fact instanceof Section section
        ? section.headed(quote(section.heading(), section.place()))
        : fact;
  }

  private String quote(String quote, Place place) {
    String original = originals.get(place.file());
    return original == null ? quote : Traditional.quote(original, quote);
  }
}
