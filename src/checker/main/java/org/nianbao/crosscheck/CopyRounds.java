package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianbao.crosscheck.similarity.Imprint;
import org.nianbao.crosscheck.similarity.Match;
import org.nianbao.crosscheck.similarity.SpreadSearch;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Surroundings;

/**
 * Finds copied text in a set of which no machine holds all reports, in rounds between which data
 * are exchanged; what comes out is what a {@link ReportSet} finds.
 *
 * <ol>
 *   <li>{@link #entries} of each report, which go to machines by their upper halves, the keys
 *   <li>{@link #votes} of all entries of some keys, which go by their upper halves, the sentences,
 *       to where {@link #report} says
 *   <li>{@link #suspects} of each report
 *   <li>{@link #copied}, beside the suspects
 * </ol>
 *
 * <p>Reports are numbered by agency, year and their order in the set. For one thread.
 */
public final class CopyRounds {

  private final SpreadSearch search;

  /**
   * The rounds for a set.
   *
   * @param first the number of each report's first sentence, and one more at the end
   * @param agencies the agency of each report, as a number from 0 on
   */
  public CopyRounds(int[] first, int[] agencies, CopyLimits limits) {
    this.search = new SpreadSearch(first, agencies, limits.otherAgencies());
  }

  /** How many sentences of a report are compared. */
  public static int sentences(Imprint imprint) {
    return imprint.sketch().sentences();
  }

  /** How much each sentence of a report counts. */
  public static int[] weights(Imprint imprint) {
    return imprint.sketch().weights().clone();
  }

  /** The section of each sentence of a report. */
  public static byte[] sections(Imprint imprint) {
    return imprint.sketch().sections().clone();
  }

  /** The entries of a report in the buckets. */
  public static long[] entries(Imprint imprint, int firstSentence) {
    return SpreadSearch.entries(imprint.sketch(), firstSentence);
  }

  /** What all entries of some keys tell of their sentences; the entries are put in order. */
  public long[] votes(long[] entries) {
    Arrays.sort(entries);
    return search.votes(entries);
  }

  /** The number of the report that a vote is about. */
  public int report(long vote) {
    return search.report((int) (vote >> 32));
  }

  /**
   * The reports that one may be a copy of.
   *
   * @param weights how much each of its sentences counts
   * @param sections the section of each
   * @param votes all votes of its sentences; they are put in order
   */
  public Suspects suspects(int report, int[] weights, byte[] sections, long[] votes) {
    Arrays.sort(votes);
    SpreadSearch.Suspicion found = search.suspicion(report, weights, sections, votes);
    return new Suspects(
        found.others(),
        IntStream.range(0, weights.length).filter(i -> found.common()[i]).boxed().toList());
  }

  /**
   * The reports that one may be a copy of.
   *
   * @param reports their numbers, the most promising first
   * @param commonplaces which of its sentences do not count, from 0
   */
  public record Suspects(List<Integer> reports, List<Integer> commonplaces) {

    /** Nobody. */
    public static final Suspects NONE = new Suspects(List.of(), List.of());

    /** Copies the lists. */
    public Suspects {
      reports = List.copyOf(reports);
      commonplaces = List.copyOf(commonplaces);
    }
  }

  /**
   * What the reports of other agencies show about one, where there are any.
   *
   * @param others its suspects, the most promising first
   */
  public static Surroundings copied(
      Member member, Suspects suspects, List<Member> others, CopyLimits limits) {
    Set<String> inputs = Set.of(Surroundings.OTHERS);
    if (others.isEmpty()) {
      return new Surroundings(inputs, List.of());
    }
    boolean[] common = new boolean[sentences(member.imprint())];
    suspects.commonplaces().forEach(i -> common[i] = true);
    List<Boolean> sameYear = new ArrayList<>();
    others.forEach(one -> sameYear.add(one.report().year() == member.report().year()));
    return SpreadSearch.best(
            sameYear,
            i -> (i < 0 ? member : others.get(i)).imprint().prose(),
            common,
            limits.otherAgencies())
        .map((Match match) -> Repetitions.ofOther(others.get(match.other()), match, limits))
        .map(facts -> new Surroundings(inputs, facts))
        .orElseGet(() -> new Surroundings(inputs, List.of()));
  }
}
