package org.nianbao.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import scala.Tuple2;

/** Deals numbers out to tasks, so that each is sent one array. */
final class Dealing {

  private final long[][] hands;
  private final int[] sizes;

  Dealing(int tasks) {
    this.hands = new long[tasks][];
    this.sizes = new int[tasks];
  }

  void add(int task, long value) {
    if (hands[task] == null) {
      hands[task] = new long[64];
    } else if (sizes[task] == hands[task].length) {
      hands[task] = Arrays.copyOf(hands[task], 2 * sizes[task]);
    }
    hands[task][sizes[task]++] = value;
  }

  /** What each task is sent that is sent anything. */
  Iterator<Tuple2<Integer, long[]>> dealt() {
    return IntStream.range(0, hands.length)
        .filter(task -> sizes[task] > 0)
        .mapToObj(task -> new Tuple2<>(task, Arrays.copyOf(hands[task], sizes[task])))
        .iterator();
  }

  /** All arrays that a task was sent, as one. */
  static long[] joined(Iterable<long[]> arrays) {
    int size = 0;
    for (long[] array : arrays) {
      size = Math.addExact(size, array.length);
    }
    long[] all = new long[size];
    int at = 0;
    for (long[] array : arrays) {
      System.arraycopy(array, 0, all, at, array.length);
      at += array.length;
    }
    return all;
  }
}
