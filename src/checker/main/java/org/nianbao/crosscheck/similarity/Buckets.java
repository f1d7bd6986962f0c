package org.nianbao.crosscheck.similarity;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * All sentences of a set by their keys. Sentences with a key in common are neighbours; those that
 * too many agencies share are commonplaces.
 *
 * <p>Flat arrays, about 50 bytes a sentence: a set of 20,000 reports has nearly a million of them.
 */
final class Buckets {

  private static final int KEYS = Sketch.KEYS;

  private final int[] first; // the number of each report's first sentence, and one more at the end
  private final int[] reportOf;
  private final long[] entries; // key and sentence, in order
  private final boolean[] common;
  private final BucketWalk walk;

  /**
   * The buckets of the given reports.
   *
   * @param reports how many there are
   * @param sketches gives the sketch of each
   * @param agencyOf the agency of each, as a number; reports of one agency stand together
   * @param mostSharing how many agencies may share a sentence that is no commonplace
   */
  Buckets(int reports, IntFunction<Sketch> sketches, int[] agencyOf, int mostSharing) {
    first = new int[reports + 1];
    for (int report = 0; report < reports; report++) {
      first[report + 1] = first[report] + sketches.apply(report).sentences();
    }
    int sentences = first[reports];
    reportOf = new int[sentences];
    entries = new long[KEYS * sentences];
    for (int report = 0; report < reports; report++) {
      Arrays.fill(reportOf, first[report], first[report + 1], report);
      int[] keys = sketches.apply(report).keys();
      for (int i = 0; i < keys.length; i++) {
        entries[KEYS * first[report] + i] = BucketWalk.entry(keys[i], first[report] + i / KEYS);
      }
    }
    Arrays.sort(entries); // in place: sorting in parallel would need the room twice
    common = new boolean[sentences];
    walk = new BucketWalk(entries, sentence -> reportOf[sentence], agencyOf);
    fill(mostSharing);
  }

  private void fill(int mostSharing) {
    byte[] crowded = new byte[reportOf.length];
    for (int from = 0, to; from < entries.length; from = to) {
      to = walk.end(from);
      int agencies = walk.agencies(from, to);
      for (int i = from; i < to; i++) {
        int sentence = (int) entries[i];
        crowded[sentence] += (byte) (agencies > mostSharing ? 1 : 0);
      }
    }
    for (int sentence = 0; sentence < crowded.length; sentence++) {
      common[sentence] = isCommonplace(crowded[sentence]);
    }
  }

  /** Whether a sentence is a commonplace of which so many keys are too many agencies'. */
  static boolean isCommonplace(int crowdedKeys) {
    return crowdedKeys > KEYS / 2;
  }

  /** Returns whether a sentence of a report, counted from 0, is a commonplace of the set. */
  boolean isCommon(int report, int sentence) {
    return common[first[report] + sentence];
  }

  /** Returns how many entries of buckets were looked at so far: what the search costs. */
  long visited() {
    return walk.visited();
  }

  /**
   * Names reports of other agencies that have a sentence like the given one.
   *
   * @param sketch the sketch of the report
   */
  void neighbours(int report, int sentence, Sketch sketch, BucketWalk.Reports reports) {
    int number = first[report] + sentence;
    int[] keys = sketch.keys();
    for (int k = KEYS * sentence; k < KEYS * (sentence + 1); k++) {
      walk.neighbours(keys[k], number, report, reports);
    }
  }
}
