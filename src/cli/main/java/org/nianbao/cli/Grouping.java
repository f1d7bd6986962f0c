package org.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.score.Entry;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** How a ranking is divided: by level, by region, or by any column of the list of agencies. */
final class Grouping {

  private Grouping() {}

  /**
   * What tells the group of an agency; a usage error where the list has no such column.
   *
   * @param by what is asked for; null for no groups
   */
  static Function<Entry, String> of(String by, Agencies agencies, Language language) {
    if (by == null) {
      return entry -> "";
    }
    Optional<String> heading = agencies.heading(by);
    if (by.equals("level") || (heading.isPresent() && heading.equals(agencies.heading("level")))) {
      return Entry::level; // where the list says nothing, the name of a body tells its kind
    }
    if (heading.isEmpty()) {
      throw noSuchColumn(by, agencies);
    }
    String unknown = Messages.say("cli.rank.no-region").in(language);
    return entry ->
        agencies
            .find(entry.agency())
            .map(Agency::cells)
            .map(cells -> cells.get(heading.get()))
            .orElse(unknown);
  }

  private static UsageException noSuchColumn(String by, Agencies agencies) {
    if (by.equals("region")) {
      return new UsageException(
          Messages.say("cli.rank.no-agencies"), Messages.say("cli.rank.region-column"));
    }
    List<String> choices = new ArrayList<>(List.of("region", "level"));
    choices.addAll(agencies.headings());
    return CommonOptions.noSuchChoice("--by", by, choices.toArray(String[]::new));
  }
}
