package org.nianbao.agency;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agency that has to report: a line of the list of agencies.
 *
 * @param name its full name
 * @param aliases other names that it goes by
 * @param former names that it had before; where there are several, it was merged of those bodies
 * @param parent the name of the body that it belongs to; empty at the top
 * @param level what the list calls its level (县级部门, 乡镇…); empty where it does not say
 * @param region its region; empty where the list does not say
 * @param deadline the last day for its report, in the year after the report's, where the list sets
 *     one of its own
 * @param files patterns of the files that hold its reports: {@code 水务局*.docx}, {@code 水务局/*}
 * @param published the days on which it published its reports, each in the year after the report's
 * @param cells all that the list says of it, by the headings of its columns; blank cells have none
 */
public record Agency(
    String name,
    List<String> aliases,
    List<String> former,
    String parent,
    String level,
    String region,
    Optional<MonthDay> deadline,
    List<String> files,
    List<LocalDate> published,
    Map<String, String> cells) {

  /** Copies the collections. */
  public Agency {
    aliases = List.copyOf(aliases);
    former = List.copyOf(former);
    files = List.copyOf(files);
    published = List.copyOf(published);
    cells = Map.copyOf(cells);
  }

  /** An agency of which the list has nothing in further columns. */
  public Agency(
      String name,
      List<String> aliases,
      List<String> former,
      String parent,
      String level,
      String region,
      Optional<MonthDay> deadline,
      List<String> files,
      List<LocalDate> published) {
    this(name, aliases, former, parent, level, region, deadline, files, published, Map.of());
  }

  /** An agency of whose files and days of publication the list says nothing. */
  public Agency(
      String name,
      List<String> aliases,
      List<String> former,
      String parent,
      String level,
      String region,
      Optional<MonthDay> deadline) {
    this(name, aliases, former, parent, level, region, deadline, List.of(), List.of());
  }

  /** The day on which it published its report of a year, as far as the list says. */
  public Optional<LocalDate> published(int year) {
    return published.stream().filter(day -> day.getYear() == year + 1).findFirst();
  }
}
