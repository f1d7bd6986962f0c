package org.nianbao.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * By when bodies of each kind publish their reports, in the year after the report's. The law sets
 * 31 January for departments and 31 March for governments (Regulations, article 49); for towns and
 * subdistricts practice differs.
 *
 * @param byLevel the last day by kind of body; a kind that is absent has no deadline that is known
 */
public record Deadlines(Map<AgencyLevel, MonthDay> byLevel) {

  /** No deadline is known. */
  public static final Deadlines NONE = new Deadlines(Map.of());

  /** Copies the map. */
  public Deadlines {
    byLevel = Map.copyOf(byLevel);
  }

  /** The last day for a body of the given kind to publish its report of the given year. */
  Optional<LocalDate> of(AgencyLevel level, int year) {
    return Optional.ofNullable(byLevel.get(level)).map(day -> day.atYear(year + 1));
  }
}
