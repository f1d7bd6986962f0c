package org.nianbao.report;

import java.util.Optional;

/**
 * What the user says of a report; it wins over what the report says of itself.
 *
 * @param year the year reported on; 0 where the user does not say
 * @param agency the agency, if the user says
 */
public record Given(int year, Optional<String> agency) {

  /** The user says nothing. */
  public static final Given NOTHING = new Given(0, Optional.empty());
}
