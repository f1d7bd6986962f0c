package org.nianbao.recognition.claim;

import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;

/** Whose report it is, and of which year. Immutable. */
public final class Reporter {

  private static final Pattern OFFICE = Pattern.compile("(政府|府)办(公[室厅])?$");

  private final String agency;
  private final int year;
  private final boolean wholeRegion;
  private final boolean governmentOffice;

  /**
   * A reporting body.
   *
   * @param agency its name; empty where it is unknown
   * @param year the report's year; 0 where it is unknown
   */
  public Reporter(String agency, int year) {
    this.agency = agency;
    this.year = year;
    this.wholeRegion =
        switch (AgencyName.level(agency)) {
          case PROVINCE, CITY, COUNTY -> true;
          default -> false;
        };
    this.governmentOffice = OFFICE.matcher(agency).find();
  }

  String agency() {
    return agency;
  }

  int year() {
    return year;
  }

  /** Whether the report is of a whole region's bodies, not of one body. */
  boolean isWholeRegion() {
    return wholeRegion;
  }

  /** Whether it is a government's office, which reports on what the government received too. */
  boolean isGovernmentOffice() {
    return governmentOffice;
  }
}
