package org.nianbao.crosscheck.similarity;

import java.util.Arrays;

/**
 * The set of all runs of three characters in a frame. Each run is kept whole, as 48 bits of a
 * number, so that two sets are compared exactly.
 *
 * @param values the runs in ascending order, each once; not to be changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // held for comparing shingles, never records
record Shingles(long[] values) {

  private static final int LENGTH = 3;

  /** Returns the shingles of a frame; one shorter than a shingle is a shingle of its own. */
  static Shingles of(String frame) {
    int count = Math.max(frame.isEmpty() ? 0 : 1, frame.length() - LENGTH + 1);
    long[] all = new long[count];
    for (int i = 0; i < count; i++) {
      long value = 0;
      for (int j = i; j < Math.min(frame.length(), i + LENGTH); j++) {
        value = value << 16 | frame.charAt(j);
      }
      all[i] = value;
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return new Shingles(Arrays.copyOf(all, kept));
  }

  int size() {
    return values.length;
  }

  /** Returns how many shingles both have, divided by how many either has: from 0 to 1. */
  double likeness(Shingles other) {
    int common = common(other);
    int either = size() + other.size() - common;
    return either == 0 ? 1 : (double) common / either;
  }

  /** Returns how many of its shingles the other has too, from 0 to 1. */
  double within(Shingles other) {
    int found = 0;
    for (long value : values) {
      found += Arrays.binarySearch(other.values, value) >= 0 ? 1 : 0;
    }
    return size() == 0 ? 1 : (double) found / size();
  }

  private int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < values.length && j < other.values.length) {
      int order = Long.compare(values[i], other.values[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** Returns all shingles of several sets. */
  static Shingles union(Iterable<Shingles> sets) {
    long[] all = new long[0];
    for (Shingles set : sets) {
      int end = all.length;
      all = Arrays.copyOf(all, end + set.size());
      System.arraycopy(set.values, 0, all, end, set.size());
    }
    return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
  }
}
