package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nianbao.facts.CopyLimits;

/**
 * Finds the reports worth comparing with one: each of its sentences votes for the reports that have
 * one like it. For one report after the other, and one thread.
 */
final class Ballot {

  /** So many of the most promising reports are compared with each. */
  private static final int CANDIDATES = 4;

  /** So many likenesses are listed of a report at most, those that promise most. */
  private static final int MOST_LISTED = 10;

  /** Of sentences slightly changed some share no key; so much of a limit must be promised. */
  private static final double PROMISE = 0.6;

  private final CopyLimits.Least limits;
  private final int[] votes;
  private final int[] votesOfAll;
  private final int[] votesInSection;
  private final int[] votedFor;
  private final List<Integer> voted = new ArrayList<>();
  private int sentence; // over all reports
  private int own;
  private int all;
  private int section;
  private int weight;
  private int ownWeight;
  private int inSection;

  Ballot(int reports, CopyLimits.Least limits) {
    this.limits = limits;
    this.votes = new int[reports];
    this.votesOfAll = new int[reports];
    this.votesInSection = new int[reports];
    this.votedFor = new int[reports];
    Arrays.fill(votedFor, -1);
  }

  /** Begins with the next report. */
  void open() {
    for (int other : voted) {
      votes[other] = 0;
      votesOfAll[other] = 0;
      votesInSection[other] = 0;
    }
    voted.clear();
    own = 0;
    all = 0;
    section = 0;
  }

  /** Goes on to the report's next sentence. */
  void sentence(int itsWeight, int itsSection, boolean common) {
    sentence++;
    weight = itsWeight;
    ownWeight = common ? 0 : itsWeight;
    inSection = !common && itsSection == CopyLimits.SECTION ? itsWeight : 0;
    section += inSection;
    own += ownWeight;
    all += weight;
  }

  /** Votes for a report by the sentence; twice counts once. */
  void vote(int other) {
    if (votedFor[other] == sentence) {
      return;
    }
    votedFor[other] = sentence;
    if (votesOfAll[other] == 0) {
      voted.add(other);
    }
    votes[other] += ownWeight;
    votesOfAll[other] += weight;
    votesInSection[other] += inSection;
  }

  /** How many reports were voted for. */
  int voted() {
    return voted.size();
  }

  /** Those that the report may be a copy of, the most promising first. */
  List<Integer> promising() {
    double least = PROMISE * Math.max(limits.characters(), own * limits.percent() / 100.0);
    double leastOfAll =
        PROMISE * Math.max(limits.wholeCharacters(), all * limits.wholePercent() / 100.0);
    double leastOfSection =
        PROMISE * Math.max(limits.sectionCharacters(), section * limits.sectionPercent() / 100.0);
    return voted.stream()
        .filter(
            other ->
                votes[other] >= least
                    || votesOfAll[other] >= leastOfAll
                    || votesInSection[other] >= leastOfSection)
        .sorted(
            Comparator.comparingInt((Integer other) -> -votesOfAll[other])
                .thenComparing(other -> other))
        .limit(CANDIDATES)
        .toList();
  }

  /** Those that may be like the report, whether or not that would count. */
  List<Integer> likely(int percent) {
    double least =
        Math.max(CopyJudge.LISTED_CHARACTERS, own * percent / 100.0); // votes say rather too much
    return voted.stream()
        .filter(other -> votes[other] >= least)
        .sorted(
            Comparator.comparingInt((Integer other) -> -votes[other]).thenComparing(other -> other))
        .limit(MOST_LISTED)
        .toList();
  }
}
