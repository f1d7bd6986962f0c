package org.nianbao.batch;

import java.nio.file.InvalidPathException;
import java.util.function.Function;
import org.nianbao.check.Checker;
import org.nianbao.check.Crash;
import org.nianbao.check.Unreadable;
import org.nianbao.document.Budget;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/**
 * Steps of work on single inputs: a failure in the program is an answer about one input, not the
 * end of the run.
 *
 * @param listener hears of failures
 */
record Attempts(Checker checker, BatchListener listener) {

  /** A step of work on one input. */
  interface Step<R> {
    R run() throws UnreadableException;
  }

  /** What comes of a step, or why nothing does. */
  <R> R at(String path, Step<? extends R> step, Function<Unreadable, R> otherwise) {
    try {
      return step.run();
    } catch (UnreadableException e) {
      listener.failed(path, e);
      return otherwise.apply(checker.unreadable(path, e.reason()));
    } catch (InvalidPathException e) {
      return otherwise.apply(new Unreadable(path, Messages.say("batch.bad-name")));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      listener.failed(path, e);
      return otherwise.apply(checker.unreadable(path, Crash.reason(e)));
    }
  }

  /** What costs so much work that nothing is known of it is an answer like others. */
  Unreadable givenUp(String path, Budget budget) {
    return checker.unreadable(path, budget.reason());
  }
}
