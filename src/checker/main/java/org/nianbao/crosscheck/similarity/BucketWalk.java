package org.nianbao.crosscheck.similarity;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Walks through buckets: runs of entries with one key, each entry a key and the number of a
 * sentence that has it. All buckets of a set, or those of some of its keys.
 */
final class BucketWalk {

  /** A bucket up to this size is looked through as a whole. */
  private static final int SMALL = 24;

  /** In a larger one, so many sentences of other agencies before and behind are looked at. */
  private static final int REACH = 4;

  private final long[] entries;
  private final IntUnaryOperator reportOf;
  private final int[] agencyOf;
  private long visited;

  /**
   * A walk.
   *
   * @param entries the entries in order
   * @param reportOf the report of a sentence; sentences are numbered as their reports are
   * @param agencyOf the agency of each report, as a number; reports of one agency stand together
   */
  BucketWalk(long[] entries, IntUnaryOperator reportOf, int[] agencyOf) {
    this.entries = entries;
    this.reportOf = reportOf;
    this.agencyOf = agencyOf;
  }

  /** An entry, which is ordered by its key and then by its sentence. */
  static long entry(int key, int sentence) {
    return (long) key << 32 | sentence;
  }

  static int key(long entry) {
    return (int) (entry >> 32);
  }

  /** How many entries were looked at so far. */
  long visited() {
    return visited;
  }

  private int report(int position) {
    return reportOf.applyAsInt((int) entries[position]);
  }

  /** Where the bucket ends that begins at a position. */
  int end(int from) {
    int to = from;
    while (to < entries.length && key(entries[to]) == key(entries[from])) {
      to++;
    }
    return to;
  }

  /** How many agencies have a sentence in a bucket. */
  int agencies(int from, int to) {
    int agencies = 0;
    int last = -1;
    for (int i = from; i < to; i++) {
      int agency = agencyOf[report(i)];
      agencies += agency == last ? 0 : 1;
      last = agency;
    }
    return agencies;
  }

  /** Takes reports one by one. */
  interface Reports {
    /** Takes a report; the same one may come again. */
    void accept(int report);
  }

  /** Names reports of other agencies that share a key with the sentence of a report. */
  void neighbours(int key, int sentence, int report, Reports reports) {
    int from = start(key);
    if (from + SMALL >= entries.length || key(entries[from + SMALL]) != key) {
      for (int i = from; i < entries.length && key(entries[i]) == key; i++) {
        offer(i, report, reports);
      }
    } else {
      int own = Arrays.binarySearch(entries, from, entries.length, entry(key, sentence));
      walk(own, 1, report, key, reports);
      walk(own, -1, report, key, reports);
    }
  }

  /** Returns where the bucket of a key begins. */
  private int start(int key) {
    int found = Arrays.binarySearch(entries, entry(key, 0));
    return found < 0 ? -found - 1 : found;
  }

  private void walk(int own, int step, int report, int key, Reports reports) {
    int found = 0;
    int position = own + step;
    for (int steps = 0; found < REACH && steps < SMALL; steps++, position += step) {
      if (position < 0 || position >= entries.length || key(entries[position]) != key) {
        return;
      }
      found += offer(position, report, reports) ? 1 : 0;
    }
  }

  private boolean offer(int position, int report, Reports reports) {
    visited++;
    int other = report(position);
    if (agencyOf[other] == agencyOf[report]) {
      return false;
    }
    reports.accept(other);
    return true;
  }
}
