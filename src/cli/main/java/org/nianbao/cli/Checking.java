package org.nianbao.cli;

import java.util.List;
import org.nianbao.batch.Batch;
import org.nianbao.batch.BatchException;
import org.nianbao.batch.BatchSummary;
import org.nianbao.batch.OutcomeSink;
import org.nianbao.batch.PriorException;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Checks what the arguments of a command name, and tells on the messages' stream how it gets on.
 *
 * @param terminal where notes and progress go
 * @param language the language of notes
 * @param quiet whether to leave out notes and progress
 * @param echo whether to name unreadable inputs among the notes too
 * @param overwriting what the run is going to write
 */
record Checking(
    Terminal terminal, Language language, boolean quiet, boolean echo, Overwriting overwriting) {

  /** The same of a run that writes no results. */
  Checking(Terminal terminal, Language language, boolean quiet, boolean echo) {
    this(terminal, language, quiet, echo, new Overwriting(List.of()));
  }

  /**
   * Checks the files and folders, and returns what only all of them tell.
   *
   * @throws UsageException if there are none, or they cannot be checked as it is asked for
   * @throws E what the sink throws
   */
  <E extends Exception> BatchSummary run(Batch batch, List<String> arguments, OutcomeSink<E> sink)
      throws E, InterruptedException {
    if (arguments == null || arguments.isEmpty()) {
      throw new UsageException(
          Messages.say("batch.nothing-given"), Messages.say("cli.check.example"));
    }
    try (RunMessages messages =
        new RunMessages(terminal, language, quiet, echo, overwriting::refuse)) {
      return batch
          .standardInput(System.in)
          .except(new OwnFiles())
          .listener(messages)
          .run(JoinedArguments.of(arguments), sink);
    } catch (PriorException e) {
      throw new UsageException(sentence(e), hint(e));
    } catch (BatchException e) {
      throw new UsageException(e.reason(), e.hint());
    }
  }

  private static Wording sentence(PriorException e) {
    return e.path()
        .map(file -> Messages.say("cli.prior.file", file, e.predicate()))
        .orElseGet(() -> Messages.say("cli.prior", e.predicate()));
  }

  private static Wording hint(PriorException e) {
    return e.fault() == PriorException.Fault.OTHER_AGENCY
        ? Messages.say("cli.prior.former-name")
        : e.hint();
  }
}
