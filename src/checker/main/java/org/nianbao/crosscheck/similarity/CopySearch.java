package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nianbao.facts.CopyLimits;

/**
 * Finds in a set of reports those whose prose is largely another agency's. The cost grows with the
 * number of sentences, not with that of pairs: only reports that share many keys are compared.
 *
 * <p>Sentences that many agencies of the set share are commonplaces and do not count, unless nearly
 * the whole report is made of them.
 */
public final class CopySearch {

  /** So many of the most promising reports are compared with each. */
  private static final int CANDIDATES = 4;

  /** So many likenesses are listed of a report at most, those that promise most. */
  private static final int MOST_LISTED = 10;

  /** A likeness of fewer characters is chance. */
  private static final int LISTED_CHARACTERS = 80;

  /** Of sentences slightly changed some share no key; so much of a limit must be promised. */
  private static final double PROMISE = 0.6;

  private final List<Sketched> members;
  private final CopyLimits.Least limits;
  private final int listed;
  private final List<Match> likenesses = new ArrayList<>();
  private final int[] order; // members by agency
  private final Buckets buckets;
  private final int[] votes;
  private final int[] votesOfAll;
  private final int[] votesInSection;
  private final int[] votedFor;
  private long candidates;
  private long compared;

  /** A search in the given set. */
  public CopySearch(List<Sketched> members, CopyLimits.Least limits) {
    this(members, limits, CopyLimits.NOTHING);
  }

  /**
   * A search in the given set that looks for further likenesses too.
   *
   * @param listed from how many percent on
   */
  public CopySearch(List<Sketched> members, CopyLimits.Least limits, int listed) {
    this.members = List.copyOf(members);
    this.listed = listed;
    this.limits = limits;
    this.order = order(this.members);
    int[] agencies = new int[order.length];
    for (int i = 1; i < order.length; i++) {
      boolean same = member(i).agency().equals(member(i - 1).agency());
      agencies[i] = agencies[i - 1] + (same ? 0 : 1);
    }
    int count = order.length == 0 ? 0 : agencies[order.length - 1] + 1;
    this.buckets =
        new Buckets(
            Arrays.stream(order).mapToObj(m -> this.members.get(m).sketch()).toList(),
            agencies,
            limits.mostSharing(count));
    this.votes = new int[order.length];
    this.votesOfAll = new int[order.length];
    this.votesInSection = new int[order.length];
    this.votedFor = new int[order.length];
  }

  private static int[] order(List<Sketched> members) {
    Integer[] order = new Integer[members.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparing((Integer i) -> members.get(i).agency())
            .thenComparing(i -> members.get(i).year())
            .thenComparing(i -> i));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private Sketched member(int position) {
    return members.get(order[position]);
  }

  /**
   * The copies among the reports, in the order of the set. To be called once.
   *
   * @param prose gives the prose of a report by its number; asked for few reports, some several
   *     times
   */
  public List<Match> find(IntFunction<Prose> prose) {
    Arrays.fill(votedFor, -1);
    List<Match> found = new ArrayList<>();
    int sentence = 0; // over the whole set
    for (int position = 0; position < order.length; position++) {
      List<Integer> voted = new ArrayList<>();
      Sketch sketch = member(position).sketch();
      int own = 0;
      int all = 0;
      int section = 0;
      for (int i = 0; i < sketch.sentences(); i++) {
        int weight = sketch.weights()[i];
        boolean common = buckets.isCommon(position, i);
        int inSection = !common && sketch.sections()[i] == CopyLimits.SECTION ? weight : 0;
        section += inSection;
        own += common ? 0 : weight;
        all += weight;
        int stamp = sentence++;
        buckets.neighbours(
            position,
            i,
            other -> vote(other, stamp, weight, common ? 0 : weight, inSection, voted));
      }
      candidates += voted.size();
      Optional<Match> best = best(position, promising(voted, own, all, section), prose);
      best.ifPresent(found::add);
      if (listed < CopyLimits.NOTHING) {
        list(position, likely(voted, own), best, prose);
      }
      for (int other : voted) {
        votes[other] = 0;
        votesOfAll[other] = 0;
        votesInSection[other] = 0;
      }
    }
    found.sort(Comparator.comparingInt(Match::report));
    return found;
  }

  private void vote(
      int other, int sentence, int weight, int ownWeight, int inSection, List<Integer> voted) {
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

  private List<Integer> promising(List<Integer> voted, int own, int all, int section) {
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

  /** Those that may be like a report, whether or not that would count. */
  private List<Integer> likely(List<Integer> voted, int own) {
    double least = Math.max(LISTED_CHARACTERS, own * listed / 100.0); // votes say rather too much
    return voted.stream()
        .filter(other -> votes[other] >= least)
        .sorted(
            Comparator.comparingInt((Integer other) -> -votes[other]).thenComparing(other -> other))
        .limit(MOST_LISTED)
        .toList();
  }

  private void list(
      int position, List<Integer> likely, Optional<Match> best, IntFunction<Prose> prose) {
    if (likely.isEmpty()) {
      return;
    }
    Prose here = prose.apply(order[position]);
    for (int other : likely) {
      if (best.isPresent() && best.get().other() == order[other]) {
        continue;
      }
      compared++;
      Prose there = prose.apply(order[other]);
      SharedProse comparison =
          SharedProse.of(here, there, SharedProse.Figures.ANY, i -> !buckets.isCommon(position, i));
      if (comparison.percent() >= listed && comparison.shared() >= LISTED_CHARACTERS) {
        likenesses.add(
            new Match(
                order[position], order[other], comparison, false, comparison.bySection(here)));
      }
    }
  }

  /**
   * Further likenesses that {@link #find} has met, in the order of the set: pairs that count as
   * nothing, or that are not the one told of a report.
   */
  public List<Match> likenesses() {
    return likenesses.stream().sorted(Comparator.comparingInt(Match::report)).toList();
  }

  private Optional<Match> best(int position, List<Integer> promising, IntFunction<Prose> prose) {
    Match best = null;
    if (promising.isEmpty()) {
      return Optional.empty();
    }
    Prose here = prose.apply(order[position]);
    for (int other : promising) {
      compared++;
      Prose there = prose.apply(order[other]);
      SharedProse comparison =
          SharedProse.of(here, there, SharedProse.Figures.ANY, i -> !buckets.isCommon(position, i));
      boolean whole = isCopied(comparison);
      List<SectionShare> sections = comparison.bySection(here);
      if (!whole) {
        SharedProse all = SharedProse.withOther(here, there);
        whole = isWholeCopied(all);
        if (whole) {
          comparison = all;
        } else if (sections.stream().noneMatch(section -> section.isCopied(limits))) {
          continue;
        }
      }
      boolean better =
          best == null
              || (whole && !best.whole())
              || comparison.percent() > best.comparison().percent()
              || (comparison.percent() == best.comparison().percent()
                  && isOfYear(order[other], position)
                  && !isOfYear(best.other(), position));
      if (better) {
        best = new Match(order[position], order[other], comparison, whole, sections);
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isOfYear(int report, int position) {
    return members.get(report).year() == member(position).year();
  }

  private boolean isCopied(SharedProse comparison) {
    return comparison.percent() >= limits.percent() && comparison.isTelling(limits);
  }

  private boolean isWholeCopied(SharedProse comparison) {
    return comparison.percent() >= limits.wholePercent()
        && comparison.shared() >= limits.wholeCharacters();
  }

  /**
   * What the search has cost so far, counted rather than timed.
   *
   * @param visited how many times a sentence was looked at beside another
   * @param candidates how many pairs of reports had a sentence in common
   * @param compared how many pairs of reports were compared sentence by sentence
   */
  public record Work(long visited, long candidates, long compared) {}

  /** What the search has cost so far. */
  public Work work() {
    return new Work(buckets.visited(), candidates, compared);
  }
}
