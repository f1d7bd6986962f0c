package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subheading;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/**
 * The headings of a report, of the first level and below: who looks a finding up in a word
 * processor scrolls to the heading above it, or to the heading that it is about.
 */
final class NearestHeadings {

  private final List<Evidence> headings = new ArrayList<>();

  NearestHeadings(Report report) {
    for (Heading heading : report.every(Heading.class)) {
      if (!heading.text().isEmpty()) {
        add(heading);
      }
    }
    for (Subheading heading : report.every(Subheading.class)) {
      add(heading);
    }
    headings.sort((a, b) -> Place.IN_DOCUMENT.compare(a.place(), b.place()));
  }

  private void add(Evidence heading) {
    if (heading.place().number() > 0) {
      headings.add(heading);
    }
  }

  /** The judgement, each finding with its heading. */
  Judgement in(Judgement judgement) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      findings.add(in(finding));
    }
    return new Judgement(findings, judgement.unassessed());
  }

  private Finding in(Finding finding) {
    if (finding.place().number() == 0 || finding.section() == 0) {
      return finding;
    }
    String above = "";
    for (Evidence heading : headings) {
      if (Place.IN_DOCUMENT.compare(heading.place(), finding.place()) > 0) {
        break;
      }
      above = heading.quote();
    }
    return finding.under(above);
  }
}
