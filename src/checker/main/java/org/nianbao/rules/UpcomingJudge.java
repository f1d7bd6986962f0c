package org.nianbao.rules;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A judge that is made on a thread of its own: loading the rules takes as long as reading a report,
 * and meanwhile the first one is read. Thread-safe.
 */
public final class UpcomingJudge implements Supplier<Judge> {

  private final FutureTask<Judge> task;

  private UpcomingJudge(Callable<Judge> making) {
    this.task = new FutureTask<>(making);
  }

  /** Begins to make a judge, and then its rules ready. */
  public static UpcomingJudge by(Callable<Judge> making) {
    UpcomingJudge upcoming = new UpcomingJudge(making);
    Thread thread = new Thread(upcoming::make, "rules");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, failure) -> {}); // who asks for the judge will meet it
    thread.start();
    return upcoming;
  }

  private void make() {
    task.run();
    get().prepare();
  }

  /**
   * The judge, once it is made.
   *
   * @throws IllegalStateException if it cannot be made, with the reason; an error as it came
   */
  @Override
  public Judge get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // the rules come soon; who was interrupted is told afterwards
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
