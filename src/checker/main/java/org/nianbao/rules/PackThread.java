package org.nianbao.rules;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.nianbao.document.Budget;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Runs what others have written, on a thread of its own with a budget of its own: whatever it does
 * there, endless loops, stack and memory included, the report itself goes on. A thread that hangs
 * where it does not ask its budget cannot be stopped: it is given up, and ends with the program.
 *
 * @param <R> what the rules say
 */
final class PackThread<R> extends DefaultAgendaEventListener {

  /** Far more than any report needs, where a pack's rules take some milliseconds. */
  private static final Duration MOST_TIME = Duration.ofSeconds(4);

  /** A rule that waits takes no processor time. */
  private static final Duration MOST_WAITING = Duration.ofMinutes(1);

  private static final long STEPS = 100_000_000;
  private static final int MOST_FIRINGS = 20_000;
  private static final long LOOK = 100;

  private final Work<R> work;
  private final CompletableFuture<R> result = new CompletableFuture<>();
  private volatile Budget budget;
  private volatile String firing = "";
  private int firings;

  /** What is run. */
  interface Work<R> {
    /**
     * Does the work.
     *
     * @param watching is told of each rule that fires
     */
    R run(Budget budget, DefaultAgendaEventListener watching);
  }

  private PackThread(Work<R> work) {
    this.work = work;
  }

  /**
   * Returns what comes of the work.
   *
   * @throws PackFailure if it fails in any way, or does not come to an end
   */
  static <R> R run(Work<R> work) {
    PackThread<R> one = new PackThread<>(work);
    Thread thread = new Thread(one::run, "pack");
    thread.setDaemon(true);
    thread.start();
    return one.result();
  }

  private void run() {
    try {
      budget = new Budget(MOST_TIME, STEPS);
      result.complete(work.run(budget, this));
    } catch (Throwable failure) { // whatever it is, it is the pack's
      result.completeExceptionally(failure);
    }
  }

  private R result() {
    long begin = System.nanoTime();
    while (true) {
      try {
        return result.get(LOOK, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        Budget own = budget;
        boolean hangs = own != null && own.isOverdrawn();
        if (hangs || System.nanoTime() - begin > MOST_WAITING.toNanos()) {
          throw failure(Messages.say("rules.endless"), true, e);
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof PackFailure known ? known : failed(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw failure(Messages.say("rules.interrupted"), true, e);
      }
    }
  }

  private PackFailure failed(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return failure(Messages.say("rules.failed-unnamed", cause), false, failure);
  }

  private PackFailure failure(Wording reason, boolean endless, Throwable cause) {
    return new PackFailure(
        Optional.of(firing).filter(rule -> !rule.isEmpty()), reason, endless, cause);
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    firing = event.getMatch().getRule().getName();
    if (++firings > MOST_FIRINGS) {
      throw failure(Messages.say("rules.fires-on", MOST_FIRINGS), false, null);
    }
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    firing = "";
  }
}
