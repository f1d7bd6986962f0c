package org.nianbao.recognition.prose;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyLevel;

/**
 * By when bodies of each kind publish their reports, in the year after the report's. The law sets
 * 31 January for departments and 31 March for governments (Regulations, article 49); for towns and
 * subdistricts practice differs.
 *
 * @param byLevel the last day by kind of body; a kind that is absent has no deadline that is known
 * @param agencies sets the last day of single bodies, which goes before that of their kind
 */
public record Deadlines(Map<AgencyLevel, MonthDay> byLevel, Agencies agencies) {

  /** No deadline is known. */
  public static final Deadlines NONE = new Deadlines(Map.of(), Agencies.NONE);

  /** Copies the map. */
  public Deadlines {
    byLevel = Map.copyOf(byLevel);
  }

  /** The day on which a body published its report of the year, as the list of agencies says. */
  Optional<LocalDate> published(String agency, int year) {
    Optional<Agency> listed = agencies.find(agency);
    return listed.isPresent() ? listed.get().published(year) : Optional.empty();
  }

  /** Whether the law sets the last day for bodies of this kind, or the user that of this one. */
  boolean areSure(String agency, AgencyLevel level) {
    return level != AgencyLevel.TOWNSHIP || listed(agency).isPresent();
  }

  /** The last day that the user sets for a body. */
  private Optional<MonthDay> listed(String agency) {
    Optional<Agency> listed = agencies.find(agency);
    return listed.isPresent() ? listed.get().deadline() : Optional.empty();
  }

  /** The last day for the body of the given name and kind to publish its report of the year. */
  Optional<LocalDate> of(String agency, AgencyLevel level, int year) {
    MonthDay day = listed(agency).orElse(byLevel.get(level));
    return day == null ? Optional.empty() : Optional.of(day.atYear(year + 1));
  }
}
