package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyName;
import org.nianbao.agency.FileName;
import org.nianbao.facts.Attributed;
import org.nianbao.facts.Attributed.Why;
import org.nianbao.facts.Given;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.wording.Messages;

/**
 * Whose report a file holds where it is not the report that tells: the list of agencies names the
 * file, or the report names no agency and its file does.
 *
 * @param agency the agency
 * @param note what the user is told of it; empty where the report says the same
 */
record Attribution(String agency, Optional<Attributed> note) {

  /**
   * What list and file name tell of a report that was read; empty where it says the same itself, or
   * the user says whose it is.
   */
  static Optional<Attribution> of(String path, Report report, Given given, Agencies agencies) {
    if (given.agency().isPresent() || report.first(NotAReport.class).isPresent()) {
      return Optional.empty();
    }
    String own = report.agency();
    Optional<String> listed = listed(path, agencies);
    if (listed.isPresent()) {
      return own.isEmpty()
          ? listed.map(name -> new Attribution(name, Optional.empty()))
          : listed
              .filter(name -> !agencies.identity(name).equals(agencies.identity(own)))
              .map(name -> new Attribution(name, contradiction(name, own)));
    }
    return own.isEmpty()
        ? FileName.of(path)
            .agency(agencies)
            .map(name -> new Attribution(name, Optional.of(byName(path, name))))
        : Optional.empty();
  }

  /** The agency that a file which cannot be read is likely to be of; empty where nothing tells. */
  static String unread(String path, Agencies agencies) {
    return listed(path, agencies).or(() -> FileName.of(path).agency(agencies)).orElse("");
  }

  /** A list that gives one file to two agencies gives it to none. */
  private static Optional<String> listed(String path, Agencies agencies) {
    List<Agency> all = agencies.ofFile(path);
    return all.size() == 1 ? Optional.of(all.get(0).name()) : Optional.empty();
  }

  private static Optional<Attributed> contradiction(String name, String own) {
    return AgencyName.mayBeSame(name, own)
        ? Optional.empty()
        : Optional.of(new Attributed(Why.LIST, Messages.say("check.agency.by-list", name, own)));
  }

  private static Attributed byName(String path, String name) {
    String file = FileName.of(path).name();
    return new Attributed(Why.FILE_NAME, Messages.say("check.agency.by-file-name", file, name));
  }
}
