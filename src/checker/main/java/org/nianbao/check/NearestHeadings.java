package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** What headings say, in the document's order; of two at one place the later. */
  private final TreeMap<Place, String> headings = new TreeMap<>(Place.IN_DOCUMENT);

  NearestHeadings(Report report) {
    for (Heading heading : report.every(Heading.class)) {
      if (!heading.text().isEmpty()) {
        add(heading);
      }
    }
    for (Subheading heading : report.every(Subheading.class)) {
      add(heading);
    }
  }

  private void add(Evidence heading) {
    if (heading.place().number() > 0) {
      headings.put(heading.place(), heading.quote());
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
    Map.Entry<Place, String> above = headings.floorEntry(finding.place());
    return finding.under(above == null ? "" : above.getValue());
  }
}
