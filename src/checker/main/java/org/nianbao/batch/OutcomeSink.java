package org.nianbao.batch;

import org.nianbao.check.Outcome;

/**
 * Takes the outcomes of a batch one by one.
 *
 * @param <E> what it may throw, which ends the batch
 */
@FunctionalInterface
public interface OutcomeSink<E extends Exception> {

  /** Takes the next outcome. */
  void accept(Outcome outcome) throws E;
}
