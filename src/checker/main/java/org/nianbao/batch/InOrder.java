package org.nianbao.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results on in the inputs' order, holding no more than
 * a few of them at a time.
 */
final class InOrder {

  private static final int MOST_THREADS = 8;

  private InOrder() {}

  /** Takes results one by one. */
  interface Sink<R, E extends Exception> {
    /** Takes the next result. */
    void accept(R result) throws E;
  }

  /**
   * Applies the work to every input.
   *
   * @param work what to do with an input, safe for many threads
   * @param sink takes the results on the calling thread
   * @throws E what the sink throws; then the inputs that are left are dropped
   * @throws InterruptedException if the calling thread is interrupted; the same
   */
  static <T, R, E extends Exception> void run(List<T> inputs, Function<T, R> work, Sink<R, E> sink)
      throws E, InterruptedException {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    if (inputs.size() == 1 || threads == 1) {
      for (T input : inputs) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        sink.accept(work.apply(input));
      }
      return;
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(
            Math.min(threads, Math.max(1, inputs.size())),
            task -> {
              Thread thread = new Thread(task, "check");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      for (T input : inputs) {
        if (ahead.size() == 3 * threads) {
          sink.accept(result(ahead.remove()));
        }
        ahead.add(workers.submit(() -> work.apply(input)));
      }
      while (!ahead.isEmpty()) {
        sink.accept(result(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
