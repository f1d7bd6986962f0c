package org.nianbao.rules;

import java.util.List;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * A rule pack cannot be used. Its problems are sentences for its author: file, line, what is wrong
 * and what to write.
 */
public final class RulePackException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Wording> problems;

  /** A pack with the given problems, at least one. */
  public RulePackException(List<Wording> problems) {
    super(problems.get(0).in(Language.EN));
    this.problems = List.copyOf(problems);
  }

  /** Returns what is wrong, in the order of files and lines. */
  public List<Wording> problems() {
    return problems;
  }
}
