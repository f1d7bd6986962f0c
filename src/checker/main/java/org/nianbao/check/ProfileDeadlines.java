package org.nianbao.check;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.recognition.prose.Deadlines;
import org.nianbao.score.Profile;

/** By when bodies report: as the scoring profile says of their kind, or the list of agencies. */
final class ProfileDeadlines {

  private ProfileDeadlines() {}

  static Deadlines of(Profile profile, Agencies agencies) {
    Map<AgencyLevel, MonthDay> days = new EnumMap<>(AgencyLevel.class);
    for (AgencyLevel level : AgencyLevel.values()) {
      String kind =
          switch (level) {
            case PROVINCE, CITY, COUNTY -> "government";
            case TOWNSHIP -> "township";
            case SUBDISTRICT -> "subdistrict";
            case MINISTRY, DEPARTMENT -> "department";
            case UNKNOWN -> "";
          };
      if (profile.deadlines().containsKey(kind)) {
        days.put(level, profile.deadlines().get(kind));
      }
    }
    return new Deadlines(days, agencies);
  }
}
