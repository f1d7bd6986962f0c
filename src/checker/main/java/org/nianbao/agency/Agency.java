package org.nianbao.agency;

import java.time.MonthDay;
import java.util.List;
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
 */
public record Agency(
    String name,
    List<String> aliases,
    List<String> former,
    String parent,
    String level,
    String region,
    Optional<MonthDay> deadline) {

  /** Copies the lists. */
  public Agency {
    aliases = List.copyOf(aliases);
    former = List.copyOf(former);
  }
}
