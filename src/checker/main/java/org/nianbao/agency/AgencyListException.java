package org.nianbao.agency;

import java.util.List;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * Thrown if a list of agencies cannot be used; holds every mistake, with its line if there is one.
 */
public final class AgencyListException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> mistakes;

  /** A list with the given mistakes, at least one. */
  public AgencyListException(List<Wording> mistakes) {
    super(mistakes.get(0).in(Language.EN));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns the mistakes, in the order of lines. */
  public List<Wording> mistakes() {
    return mistakes;
  }
}
