package org.nianbao.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyName;
import org.nianbao.agency.FilePatterns;
import org.nianbao.form.CellRef;

/**
 * Decides which of several reports of one agency and year counts.
 *
 * @param preferred patterns of files that the user prefers
 */
record Duplicates(List<String> preferred, Agencies agencies) {

  /** What is told of reports of one agency and year, of which there are two at least. */
  Duplicate of(String agency, List<Member> reports) {
    Optional<Member> chosen =
        one(agency, chosenByUser(reports))
            .or(() -> one(agency, chosenByList(agency, reports)))
            .or(() -> one(agency, reports));
    return new Duplicate(
        agency,
        reports.get(0).report().year(),
        reports.stream().map(Member::path).toList(),
        isSame(agency, reports),
        chosen.map(Member::path));
  }

  private List<Member> chosenByUser(List<Member> reports) {
    return reports.stream()
        .filter(member -> FilePatterns.anyMatches(preferred, member.path()))
        .toList();
  }

  private List<Member> chosenByList(String agency, List<Member> reports) {
    List<String> files = agencies.find(agency).map(Agency::files).orElse(List.of());
    return reports.stream()
        .filter(member -> FilePatterns.anyMatches(files, member.path()))
        .toList();
  }

  /** The first of some reports if it makes no difference which is taken. */
  private Optional<Member> one(String agency, List<Member> reports) {
    return reports.size() == 1 || isSame(agency, reports)
        ? Optional.of(reports.get(0))
        : Optional.empty();
  }

  /**
   * Whether there are reports and all have the same figures. That is nothing where none has any, or
   * where all are zero and the agency's name is one that many places have.
   */
  private boolean isSame(String agency, List<Member> reports) {
    List<Map<CellRef, String>> texts = reports.stream().map(ReportSet::texts).distinct().toList();
    boolean known = agencies.find(agency).isPresent() || AgencyName.isPlaced(agency);
    return texts.size() == 1
        && !texts.get(0).isEmpty()
        && (known || texts.get(0).values().stream().anyMatch(text -> !text.equals("0")));
  }
}
