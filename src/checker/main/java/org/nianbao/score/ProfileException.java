package org.nianbao.score;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.wording.Wording;

/** A scoring profile that cannot be used. */
public final class ProfileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> mistakes;

  ProfileException(List<Wording> mistakes) {
    super(mistakes.stream().map(Wording::en).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /**
   * Returns every mistake as one sentence with the file, where it is and what to write; never
   * empty.
   */
  public List<Wording> mistakes() {
    return mistakes;
  }
}
