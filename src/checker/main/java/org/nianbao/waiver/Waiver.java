package org.nianbao.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's decision to let a finding pass.
 *
 * @param fingerprint the finding's, see {@link Fingerprints}
 * @param until the last day on which it holds; empty where it holds for good
 * @param by who decided
 * @param reason why
 * @param about which finding that is, for people and to find unused waivers
 * @param line the line of the file that it stands on, from 1; 0 for one that stands in no file yet
 */
public record Waiver(
    String fingerprint,
    Optional<LocalDate> until,
    String by,
    String reason,
    About about,
    int line) {

  /** The word for a waiver without a last day; {@code forever} is accepted too. */
  public static final String FOR_GOOD = "长期";

  /** As written here, or as a spreadsheet makes of it. */
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  /**
   * Returns the last day of a waiver as people write it; empty for one that holds for good.
   *
   * @throws DateTimeException where it is no day
   */
  public static Optional<LocalDate> day(String text) {
    if (text.equals(FOR_GOOD) || text.toLowerCase(Locale.ROOT).equals("forever")) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new DateTimeException(text);
    }
    return Optional.of(
        LocalDate.of(
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(2)),
            Integer.parseInt(day.group(3))));
  }

  /**
   * The finding in words. Nothing of it decides what the waiver holds for: that is the fingerprint.
   *
   * @param rule the rule's id; empty where unknown, as all of these
   * @param agency the agency
   * @param year the report's year; 0 where unknown
   * @param message what was found
   */
  public record About(String rule, String agency, int year, String message) {

    /** Nothing is known of the finding but its fingerprint. */
    public static final About NOTHING = new About("", "", 0, "");

    /** Returns whether agency and year of the report are known. */
    public boolean isKnown() {
      return !rule.isEmpty() && !agency.isEmpty();
    }
  }

  /** Returns whether it no longer holds on the given day. */
  public boolean isExpired(LocalDate today) {
    return until.isPresent() && today.isAfter(until.get());
  }
}
