package org.nianbao.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;

/**
 * Works on many inputs at once and hands the results on in the inputs' order, holding no more than
 * a few of them at a time. Each input has a budget. The calling thread watches those that are at
 * work: one that hangs where it does not ask its budget is given up with its thread, which the
 * virtual machine cannot stop, and another thread takes its place.
 */
final class InOrder {

  private static final int MOST_THREADS = 8;

  /** Deeper than usual: texts are long. Only what is used of it takes room. */
  private static final long STACK = 8 << 20;

  /** How often the threads at work are looked at, in milliseconds. */
  private static final long LOOK = 500;

  private InOrder() {}

  /** Works on an input within its budget, safe for many threads. */
  interface Work<T, R> {
    /** Does the work. */
    R on(T input, Budget budget);
  }

  /** Takes results one by one. */
  interface Sink<R, E extends Exception> {
    /** Takes the next result. */
    void accept(R result) throws E;
  }

  /**
   * Applies the work to every input.
   *
   * @param work what to do with an input
   * @param givenUp what comes of an input that was given up
   * @param sink takes the results on the calling thread
   * @throws E what the sink throws; then the inputs that are left are dropped
   * @throws InterruptedException if the calling thread is interrupted; the same
   */
  static <T, R, E extends Exception> void run(
      List<T> inputs, Work<T, R> work, Work<T, R> givenUp, Sink<R, E> sink)
      throws E, InterruptedException {
    run(inputs, Limits.DEFAULT, work, givenUp, sink);
  }

  /** The same within limits of one's own. */
  static <T, R, E extends Exception> void run(
      List<T> inputs, Limits limits, Work<T, R> work, Work<T, R> givenUp, Sink<R, E> sink)
      throws E, InterruptedException {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    run(inputs, threads, limits, work, givenUp, sink);
  }

  /** The same on so many threads at first. */
  static <T, R, E extends Exception> void run(
      List<T> inputs,
      int threads,
      Limits limits,
      Work<T, R> work,
      Work<T, R> givenUp,
      Sink<R, E> sink)
      throws E, InterruptedException {
    ThreadPoolExecutor workers = workers(Math.min(threads, Math.max(1, inputs.size())));
    try {
      Deque<Job<T, R>> ahead = new ArrayDeque<>();
      for (T input : inputs) {
        if (ahead.size() == 3 * threads) {
          sink.accept(first(ahead, workers));
        }
        Job<T, R> job = new Job<>(input, limits, work, givenUp);
        ahead.add(job);
        workers.execute(job);
      }
      while (!ahead.isEmpty()) {
        sink.accept(first(ahead, workers));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static ThreadPoolExecutor workers(int threads) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> {
          Thread thread = new Thread(null, task, "check", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Waits for the first result and takes it out; meanwhile it watches all that are at work. */
  private static <T, R> R first(Deque<Job<T, R>> ahead, ThreadPoolExecutor workers)
      throws InterruptedException {
    Job<T, R> job = ahead.remove();
    while (true) {
      try {
        return job.result.get(LOOK, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        job.watch(workers);
        ahead.forEach(other -> other.watch(workers));
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** One input and what comes of it. */
  private static final class Job<T, R> implements Runnable {
    private final T input;
    private final Limits limits;
    private final Work<T, R> work;
    private final Work<T, R> givenUp;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile Budget budget;

    Job(T input, Limits limits, Work<T, R> work, Work<T, R> givenUp) {
      this.input = input;
      this.limits = limits;
      this.work = work;
      this.givenUp = givenUp;
    }

    @Override
    public void run() {
      try {
        budget = new Budget(limits);
        result.complete(work.on(input, budget));
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    /** Gives the input up if it hangs. */
    void watch(ThreadPoolExecutor workers) {
      Budget own = budget;
      if (own != null
          && !result.isDone()
          && own.isOverdrawn()
          && result.complete(givenUp.on(input, own))) {
        workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
        workers.setCorePoolSize(workers.getCorePoolSize() + 1);
      }
    }
  }
}
