package org.nianbao.check;

import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Evidence> IN_DOCUMENT =
      Comparator.comparing(Evidence::place, Place.IN_DOCUMENT);

  private final List<Evidence> headings = new ArrayList<>();

  NearestHeadings(Report report) {
    report.all(Heading.class).filter(heading -> !heading.text().isEmpty()).forEach(headings::add);
    report.all(Subheading.class).forEach(headings::add);
    headings.removeIf(heading -> heading.place().number() == 0);
    headings.sort(IN_DOCUMENT);
  }

  /** The judgement, each finding with its heading. */
  Judgement in(Judgement judgement) {
    return new Judgement(
        judgement.findings().stream().map(this::in).toList(), judgement.unassessed());
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
