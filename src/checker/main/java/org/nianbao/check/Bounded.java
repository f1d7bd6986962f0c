package org.nianbao.check;

import org.nianbao.document.BudgetSpentException;
import org.nianbao.document.UnreadableException;

/** A step of work on one input, whatever that costs. */
interface Bounded<R> {

  /** Does the work. */
  R run() throws UnreadableException;

  /**
   * Does the work. What exhausts budget, stack or memory is an answer about the input, and no half
   * verdict.
   */
  static <R> R done(Bounded<R> work) throws UnreadableException {
    try {
      return work.run();
    } catch (BudgetSpentException e) {
      throw new UnreadableException(e.reason(), e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new UnreadableException(Crash.reason(e), e);
    }
  }
}
