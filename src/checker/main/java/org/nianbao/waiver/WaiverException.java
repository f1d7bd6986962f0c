package org.nianbao.waiver;

import java.util.List;
import org.nianbao.wording.Wording;

/** A file of waivers cannot be used. */
public final class WaiverException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> mistakes;

  WaiverException(List<Wording> mistakes) {
    super(mistakes.get(0).en());
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns every mistake in the file, each with its line and what to do. */
  public List<Wording> mistakes() {
    return mistakes;
  }
}
