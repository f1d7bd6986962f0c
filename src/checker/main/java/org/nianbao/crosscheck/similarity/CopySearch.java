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

  private final List<Sketched> members;
  private final int listed;
  private final List<Match> likenesses = new ArrayList<>();
  private final int[] order; // members by agency
  private final Buckets buckets;
  private final Ballot ballot;
  private final CopyJudge judge;
  private long candidates;

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
    this.order = order(this.members);
    int[] agencies = new int[order.length];
    for (int i = 1; i < order.length; i++) {
      boolean same = member(i).agency().equals(member(i - 1).agency());
      agencies[i] = agencies[i - 1] + (same ? 0 : 1);
    }
    int count = order.length == 0 ? 0 : agencies[order.length - 1] + 1;
    this.buckets =
        new Buckets(
            order.length,
            position -> member(position).sketch(),
            agencies,
            limits.mostSharing(count));
    this.ballot = new Ballot(order.length, limits);
    this.judge = new CopyJudge(limits);
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
    List<Match> found = new ArrayList<>();
    for (int position = 0; position < order.length; position++) {
      Sketch sketch = member(position).sketch();
      ballot.open();
      for (int i = 0; i < sketch.sentences(); i++) {
        ballot.sentence(sketch.weights()[i], sketch.sections()[i], buckets.isCommon(position, i));
        buckets.neighbours(position, i, sketch, ballot::vote);
      }
      candidates += ballot.voted();
      Optional<Match> best = best(position, ballot.promising(), prose);
      best.ifPresent(found::add);
      if (listed < CopyLimits.NOTHING) {
        list(position, ballot.likely(listed), best, prose);
      }
    }
    found.sort(Comparator.comparingInt(Match::report));
    return found;
  }

  private void list(
      int position, List<Integer> likely, Optional<Match> best, IntFunction<Prose> prose) {
    if (likely.isEmpty()) {
      return;
    }
    Prose here = prose.apply(order[position]);
    for (int other : likely) {
      if (best.isEmpty() || best.get().other() != order[other]) {
        judge
            .likeness(
                pair(position, other), here, prose, i -> buckets.isCommon(position, i), listed)
            .ifPresent(likenesses::add);
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
    if (promising.isEmpty()) {
      return Optional.empty();
    }
    return judge.best(
        promising.stream().map(other -> pair(position, other)).toList(),
        prose,
        i -> buckets.isCommon(position, i));
  }

  private CopyJudge.Pair pair(int position, int other) {
    return new CopyJudge.Pair(
        order[position], order[other], member(position).year() == member(other).year());
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
    return new Work(buckets.visited(), candidates, judge.compared());
  }
}
