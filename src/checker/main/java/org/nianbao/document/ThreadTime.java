package org.nianbao.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The processor time that a thread may take from now on. A thread never takes more of it than the
 * clock on the wall shows, so that the system is asked about threads only where work takes long:
 * short work pays nothing for it.
 */
final class ThreadTime {

  /** Before so much time has gone by on the wall, nothing else is looked at. */
  private static final long SHORT = Duration.ofSeconds(2).toNanos();

  private final long thread = Thread.currentThread().getId();
  private final long begin = System.nanoTime();
  private final long most;

  /** What the thread had taken before, as the first look at it tells; -1 until then. */
  private long base = -1;

  /** From now on the calling thread may take so much. */
  ThreadTime(Duration most) {
    this.most = most.toNanos();
  }

  /** Whether the thread has taken so many times what it may. To be asked by any thread. */
  boolean isOver(double times) {
    long wall = System.nanoTime() - begin;
    return wall > Math.min(SHORT, most) && taken(wall) > most * times;
  }

  private synchronized long taken(long wall) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    if (!threads.isThreadCpuTimeSupported() || !threads.isThreadCpuTimeEnabled()) {
      return wall;
    }
    long now = threads.getThreadCpuTime(thread);
    if (base < 0) {
      // how much it took until now nobody knows: not all of the wall's time, for it may have been
      // kept waiting, or the machine may have slept, and it has done other work before
      base = Math.max(0, now - Math.min(SHORT, most));
    }
    return now < 0 ? 0 : now - base; // a thread that has ended takes nothing more
  }
}
