package org.nianbao.result;

import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.facts.CellName;
import org.nianbao.facts.NamedCells;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Where a finding stands.
 *
 * @param section the section, from 1; 0 before the first or for the whole report
 * @param sectionName what the form calls that section; empty in results that were read from a file
 * @param quote the report's own words; empty where it is about something absent
 * @param at the place in words; empty where it is not known
 * @param heading the heading that it is about or that stands above it, as it is written; empty
 *     where there is none or it is not known
 * @param file the name of the file, where it is not the report's main one; else empty
 * @param position where it is in the file, for programs
 * @param box the page and the box on it, for sources that have pages
 */
public record PlaceResult(
    int section,
    Wording sectionName,
    String quote,
    Wording at,
    String heading,
    String file,
    PositionResult position,
    Optional<BoxResult> box) {

  static PlaceResult of(Finding finding, Form form, NamedCells cells) {
    return new PlaceResult(
        finding.section(),
        sectionName(form, finding.section()),
        finding.quote(),
        at(finding, cells),
        finding.heading(),
        finding.place().file(),
        PositionResult.of(finding.place()),
        BoxResult.of(finding.place().area()));
  }

  /**
   * A cell by its table and row, a line of a text by its number, and a paragraph, which nobody
   * counts, by the heading above it.
   */
  private static Wording at(Finding finding, NamedCells cells) {
    Place place = finding.place();
    boolean named = place.row() > 0 && !finding.cells().isEmpty();
    if (place.unit() == Place.Unit.TABLE && named) {
      return place.describeAs(CellName.of(cells.name(finding.cells().get(0))).line());
    }
    if (place.unit() != Place.Unit.PARAGRAPH) {
      return place.describe();
    }
    if (finding.heading().isEmpty()) {
      return finding.section() == 0 && !finding.quote().isEmpty()
          ? place.describeAs(Messages.say("result.section.preamble"))
          : place.describe();
    }
    return place.describeAs(
        finding.heading().equals(finding.quote())
            ? Messages.say("result.place.heading", finding.heading())
            : Messages.say("result.place.under", finding.heading()));
  }

  private static Wording sectionName(Form form, int number) {
    if (number == 0) {
      return Messages.say("result.section.preamble");
    }
    Optional<FormSection> section = form.section(number);
    if (section.isEmpty()) {
      return Messages.say("result.section.number", number);
    }
    Wording numeral = new Wording(section.get().numeral(), String.valueOf(number));
    return Messages.say("result.section", numeral, section.get().name());
  }
}
