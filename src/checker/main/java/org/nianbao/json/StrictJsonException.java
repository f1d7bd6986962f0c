package org.nianbao.json;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.wording.Wording;

/** A JSON file that cannot be used as it is. */
public final class StrictJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> mistakes;

  StrictJsonException(List<Wording> mistakes) {
    super(mistakes.stream().map(Wording::en).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /**
   * Returns every mistake as one sentence with the file, the key and what to write; never empty.
   */
  public List<Wording> mistakes() {
    return mistakes;
  }
}
