package org.nianbao.crosscheck.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * All sentences of a set by their keys. Sentences with a key in common are neighbours; those that
 * too many agencies share are commonplaces.
 *
 * <p>Flat arrays, about 50 bytes a sentence: a set of 20,000 reports has nearly a million of them.
 */
final class Buckets {

  private static final int KEYS = Sketch.KEYS;

  /** A bucket up to this size is looked through as a whole. */
  private static final int SMALL = 24;

  /** In a larger one, so many sentences of other agencies before and behind are looked at. */
  private static final int REACH = 4;

  private final int[] first; // the number of each report's first sentence, and one more at the end
  private final int[] reportOf;
  private final int[] agencyOf;
  private final List<Sketch> sketches;
  private final long[] entries; // key and sentence, in order
  private final boolean[] common;
  private long visited;

  /**
   * The buckets of the given reports.
   *
   * @param agencyOf the agency of each, as a number; reports of one agency stand together
   * @param mostSharing how many agencies may share a sentence that is no commonplace
   */
  Buckets(List<Sketch> sketches, int[] agencyOf, int mostSharing) {
    this.agencyOf = agencyOf;
    this.sketches = sketches;
    first = new int[sketches.size() + 1];
    for (int report = 0; report < sketches.size(); report++) {
      first[report + 1] = first[report] + sketches.get(report).sentences();
    }
    int sentences = first[sketches.size()];
    reportOf = new int[sentences];
    entries = new long[KEYS * sentences];
    for (int report = 0; report < sketches.size(); report++) {
      Arrays.fill(reportOf, first[report], first[report + 1], report);
      int[] keys = sketches.get(report).keys();
      for (int i = 0; i < keys.length; i++) {
        entries[KEYS * first[report] + i] = entry(keys[i], first[report] + i / KEYS);
      }
    }
    Arrays.sort(entries); // in place: sorting in parallel would need the room twice
    common = new boolean[sentences];
    fill(mostSharing);
  }

  private static long entry(int key, int sentence) {
    return (long) key << 32 | sentence;
  }

  private static int key(long entry) {
    return (int) (entry >> 32);
  }

  private int report(int position) {
    return reportOf[(int) entries[position]];
  }

  private void fill(int mostSharing) {
    byte[] crowded = new byte[reportOf.length];
    for (int from = 0, to; from < entries.length; from = to) {
      int agencies = 0;
      int last = -1;
      for (to = from; to < entries.length && key(entries[to]) == key(entries[from]); to++) {
        int agency = agencyOf[report(to)];
        agencies += agency == last ? 0 : 1;
        last = agency;
      }
      for (int i = from; i < to; i++) {
        int sentence = (int) entries[i];
        crowded[sentence] += (byte) (agencies > mostSharing ? 1 : 0);
      }
    }
    for (int sentence = 0; sentence < crowded.length; sentence++) {
      common[sentence] = crowded[sentence] > KEYS / 2;
    }
  }

  /** Returns whether a sentence of a report, counted from 0, is a commonplace of the set. */
  boolean isCommon(int report, int sentence) {
    return common[first[report] + sentence];
  }

  /** Returns how many entries of buckets were looked at so far: what the search costs. */
  long visited() {
    return visited;
  }

  /** Takes reports one by one. */
  interface Reports {
    /** Takes a report; the same one may come again. */
    void accept(int report);
  }

  /** Names reports of other agencies that have a sentence like the given one. */
  void neighbours(int report, int sentence, Reports reports) {
    int number = first[report] + sentence;
    int[] keys = sketches.get(report).keys();
    for (int k = KEYS * sentence; k < KEYS * (sentence + 1); k++) {
      int key = keys[k];
      int from = start(key);
      if (from + SMALL >= entries.length || key(entries[from + SMALL]) != key) {
        for (int i = from; i < entries.length && key(entries[i]) == key; i++) {
          offer(i, report, reports);
        }
      } else {
        int own = Arrays.binarySearch(entries, from, entries.length, entry(key, number));
        walk(own, 1, report, key, reports);
        walk(own, -1, report, key, reports);
      }
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
