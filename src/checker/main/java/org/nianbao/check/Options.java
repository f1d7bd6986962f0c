package org.nianbao.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user knows of a report better than its text tells.
 *
 * @param year the year that it reports on
 * @param agency the agency that publishes it
 * @param published the day on which it was published
 */
public record Options(OptionalInt year, Optional<String> agency, Optional<LocalDate> published) {

  /** Nothing: the report speaks for itself. */
  public static final Options NONE =
      new Options(OptionalInt.empty(), Optional.empty(), Optional.empty());
}
