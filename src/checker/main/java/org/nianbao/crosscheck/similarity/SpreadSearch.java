package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nianbao.facts.CopyLimits;

/**
 * The steps of {@link CopySearch} for a set whose sketches are on many machines: they find the same
 * copies. Reports are numbered by agency and year as there, sentences as their reports are. What
 * goes from one step to the next are numbers of 64 bits: the upper half tells which machine needs
 * it.
 */
public final class SpreadSearch {

  /** Stands for a report where a bucket is that of too many agencies. */
  private static final int CROWDED = -1;

  private final int[] first;
  private final int[] agencies;
  private final int mostSharing;
  private final Ballot ballot;

  /**
   * The steps for a set. For one thread.
   *
   * @param first the number of each report's first sentence, and one more at the end
   * @param agencies the agency of each report, as a number from 0 on
   */
  public SpreadSearch(int[] first, int[] agencies, CopyLimits.Least limits) {
    this.first = first;
    this.agencies = agencies;
    this.mostSharing =
        limits.mostSharing(agencies.length == 0 ? 0 : agencies[agencies.length - 1] + 1);
    this.ballot = new Ballot(agencies.length, limits);
  }

  /** The first step: the entries of a report's sentences, each a key and the sentence. */
  public static long[] entries(Sketch sketch, int firstSentence) {
    int[] keys = sketch.keys();
    long[] entries = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      entries[i] = BucketWalk.entry(keys[i], firstSentence + i / Sketch.KEYS);
    }
    return entries;
  }

  /**
   * The second step: what whole buckets tell, as pairs of a sentence and a report that has one like
   * it, and of crowded buckets. It costs as many steps as there are entries, however large a bucket
   * is.
   *
   * @param entries all entries of some keys in order
   */
  public long[] votes(long[] entries) {
    BucketWalk walk = new BucketWalk(entries, this::report, agencies);
    Longs votes = new Longs();
    Longs crowded = new Longs();
    for (int from = 0, to; from < entries.length; from = to) {
      to = walk.end(from);
      boolean common = walk.agencies(from, to) > mostSharing;
      for (int i = from; i < to; i++) {
        int sentence = (int) entries[i];
        if (common) {
          crowded.add(pair(sentence, CROWDED));
        }
        walk.neighbours(
            BucketWalk.key(entries[i]),
            sentence,
            report(sentence),
            other -> votes.add(pair(sentence, other)));
      }
    }
    return votes.distinctWith(crowded);
  }

  private static long pair(int sentence, int report) {
    return (long) sentence << 32 | (report & 0xFFFFFFFFL);
  }

  /** The report that has a sentence. */
  public int report(int sentence) {
    int found = Arrays.binarySearch(first, sentence);
    int report = found < 0 ? -found - 2 : found;
    while (first[report + 1] == sentence) {
      report++; // reports without sentences before it
    }
    return report;
  }

  /**
   * The third step: which reports one may be a copy of.
   *
   * @param weights how much each of its sentences counts
   * @param sections the section of each
   * @param votes the pairs of its sentences in order, some perhaps twice
   */
  public Suspicion suspicion(int report, int[] weights, byte[] sections, long[] votes) {
    boolean[] common = new boolean[weights.length];
    ballot.open();
    int from = 0;
    for (int i = 0; i < weights.length; i++) {
      int sentence = first[report] + i;
      int to = from;
      int crowded = 0;
      while (to < votes.length && (int) (votes[to] >> 32) == sentence) {
        crowded += (int) votes[to] == CROWDED ? 1 : 0;
        to++;
      }
      common[i] = Buckets.isCommonplace(crowded);
      ballot.sentence(weights[i], sections[i], common[i]);
      for (int at = from; at < to; at++) {
        if ((int) votes[at] != CROWDED) {
          ballot.vote((int) votes[at]);
        }
      }
      from = to;
    }
    return new Suspicion(ballot.promising(), common);
  }

  /**
   * Which reports one may be a copy of.
   *
   * @param others their numbers, the most promising first
   * @param common which of its sentences are commonplaces
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Suspicion(List<Integer> others, boolean[] common) {}

  /**
   * The last step: the report of which one is a copy, by its place among those that it was held
   * against; empty where it is none.
   *
   * @param sameYear whether each is of the report's year
   * @param prose gives the prose of those by their places, of the report itself by -1
   */
  public static Optional<Match> best(
      List<Boolean> sameYear, IntFunction<Prose> prose, boolean[] common, CopyLimits.Least limits) {
    List<CopyJudge.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sameYear.size(); i++) {
      pairs.add(new CopyJudge.Pair(-1, i, sameYear.get(i)));
    }
    return new CopyJudge(limits).best(pairs, prose, i -> common[i]);
  }

  /** Numbers that become more and more. */
  private static final class Longs {

    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    /** These, each once, and others as often as they are there. */
    long[] distinctWith(Longs others) {
      Arrays.sort(values, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          values[kept++] = values[i];
        }
      }
      long[] all = Arrays.copyOf(values, kept + others.size);
      System.arraycopy(others.values, 0, all, kept, others.size);
      return all;
    }
  }
}
