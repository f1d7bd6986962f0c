package org.nianbao.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user says of a report; it wins over what the report says of itself.
 *
 * @param year the year reported on
 * @param agency the agency that publishes it
 * @param published the day of publication
 */
public record Given(OptionalInt year, Optional<String> agency, Optional<LocalDate> published) {

  /** The user says nothing. */
  public static final Given NOTHING =
      new Given(OptionalInt.empty(), Optional.empty(), Optional.empty());

  /** The same of a report of the given agency. */
  public Given by(String name) {
    return new Given(year, Optional.of(name), published);
  }

  /** Returns whether the user says nothing. */
  public boolean isNothing() {
    return year.isEmpty() && agency.isEmpty() && published.isEmpty();
  }
}
