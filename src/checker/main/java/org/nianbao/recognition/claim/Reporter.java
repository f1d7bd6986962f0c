package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;

/** Whose report it is, and of which year. Immutable. */
public final class Reporter {

  private static final Pattern OFFICE = Pattern.compile("(政府|府)办(公[室厅])?$");

  private final OwnNames names;
  private final String agency;
  private final int year;
  private final boolean wholeRegion;
  private final boolean governmentOffice;

  /**
   * A reporting body.
   *
   * @param agency its name; empty where it is unknown
   * @param others what it is called elsewhere, as in its signature
   * @param year the report's year; 0 where it is unknown
   */
  public Reporter(String agency, List<String> others, int year) {
    List<String> all = new ArrayList<>();
    for (String other : others) {
      if (AgencyName.mayBeSame(agency, other)
          && AgencyName.isGovernment(agency) == AgencyName.isGovernment(other)) {
        all.add(other);
      }
    }
    all.add(agency);
    this.names = new OwnNames(all);
    this.agency = agency;
    this.year = year;
    this.wholeRegion =
        switch (AgencyName.level(agency)) {
          case PROVINCE, CITY, COUNTY -> true;
          default -> false;
        };
    this.governmentOffice = OFFICE.matcher(agency).find();
  }

  /** The names by which it speaks of itself. */
  OwnNames names() {
    return names;
  }

  /** Whether a word names the field of its work: 水 of a 水务局, whose decisions are all of it. */
  boolean isOwnField(String word) {
    return !wholeRegion && !governmentOffice && agency.contains(word);
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

  /** Whether a text names another bureau: 市水务局 or 区财政局 in the report of 区水务局. */
  boolean namesAnother(String text) {
    for (int at = text.indexOf('局', 3); at >= 0; at = text.indexOf('局', at + 1)) {
      boolean level = "省市区县州旗".indexOf(text.charAt(at - 3)) >= 0;
      boolean own = "我本全各分".indexOf(text.charAt(at - 1)) >= 0;
      if (level && !own && !agency.contains(text.substring(at - 3, at + 1))) {
        return true;
      }
    }
    return false;
  }
}
