package org.nianbao.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says of a report; it wins over what the report says of itself.
 *
 * @param year the year reported on; 0 where the user does not say
 * @param agency the agency, if the user says
 * @param published the day of publication, if the user says
 */
public record Given(int year, Optional<String> agency, Optional<LocalDate> published) {

  /** The user says nothing. */
  public static final Given NOTHING = new Given(0, Optional.empty(), Optional.empty());
}
