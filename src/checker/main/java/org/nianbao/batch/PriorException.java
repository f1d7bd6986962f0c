package org.nianbao.batch;

import java.util.Optional;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The report of the year before is not what it is said to be. */
public final class PriorException extends BatchException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    /** It goes with one report, but there are several. */
    SEVERAL_REPORTS,
    /** It does not say of which agency and year it is, or is no annual report. */
    UNKNOWN,
    /** It is not of the year before. */
    OTHER_YEAR,
    /** It is of another agency. */
    OTHER_AGENCY
  }

  private final Fault fault;
  private final transient Optional<String> path;
  private final transient Wording predicate;

  PriorException(Fault fault, Optional<String> path, Wording predicate, Wording hint) {
    super(sentence(path, predicate), hint);
    this.fault = fault;
    this.path = path;
    this.predicate = predicate;
  }

  private static Wording sentence(Optional<String> path, Wording predicate) {
    return path.isPresent()
        ? Messages.say("batch.prior.file", path.get(), predicate)
        : Messages.say("batch.prior", predicate);
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The file, where the fault is in it. */
  public Optional<String> path() {
    return path;
  }

  /** What is said of the file or of its use, without a full stop: what the reason ends with. */
  public Wording predicate() {
    return predicate;
  }
}
