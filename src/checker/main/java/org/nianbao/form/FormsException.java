package org.nianbao.form;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.wording.Wording;

/** A folder with editions of the form that cannot be used. */
public final class FormsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> mistakes;

  FormsException(List<Wording> mistakes) {
    super(mistakes.stream().map(Wording::en).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns every mistake as one sentence with its file and, within it, its key; never empty. */
  public List<Wording> mistakes() {
    return mistakes;
  }
}
