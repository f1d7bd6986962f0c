package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.diagnosis.Correction.Limit;
import org.nianbao.diagnosis.Search.Change;

/** Turns the repairs of a problem into root causes with their alternatives. */
final class Causes {

  /** Up to this size the search is sure to have met every repair, whatever could not be read. */
  private static final int SURELY_ALL = 5;

  private final Problem problem;
  private final Search.Solution outcome;
  private final Explained explained;

  /** All repairs, the likeliest first. */
  private final List<List<Change>> repairs;

  /** The likeliest repair, cause by cause. */
  private final List<List<Change>> causes = new ArrayList<>();

  Causes(Problem problem, Search.Solution outcome, Explained explained) {
    this.problem = problem;
    this.outcome = outcome;
    this.explained = explained;
    Comparator<Rated> likeliest =
        Comparator.comparingInt((Rated rated) -> -rated.likelihood())
            .thenComparing(Rated::repair, Causes::compare);
    repairs =
        outcome.repairs().stream()
            .map(repair -> new Rated(repair, Slips.likelihood(problem, repair)))
            .sorted(likeliest)
            .map(Rated::repair)
            .toList();
    List<List<Change>> tied = split(repairs.get(0), change -> problem.identitiesOf[change.cell()]);
    Set<Integer> open = new HashSet<>();
    alternatives(tied).forEach(alternative -> open.addAll(alternative.touched()));
    for (int cause = 0; cause < tied.size(); cause++) {
      boolean sure = outcome.complete() && !open.contains(cause);
      causes.addAll(sure ? mistakes(tied.get(cause)) : List.of(tied.get(cause)));
    }
    causes.sort(Causes::compareFirst);
  }

  /**
   * Takes changes apart that have nothing but broken identities in common: each is wrong by itself,
   * and the identity lacks both. What holds in spite of two changes tells that they are one.
   */
  private List<List<Change>> mistakes(List<Change> changes) {
    return split(
        changes,
        change ->
            IntStream.of(problem.identitiesOf[change.cell()])
                .filter(i -> !problem.isBroken(i, problem.residuals[i]))
                .toArray());
  }

  private record Rated(List<Change> repair, int likelihood) {}

  private static int compare(List<Change> a, List<Change> b) {
    return IntStream.range(0, a.size())
        .map(i -> a.get(i).compareTo(b.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  /**
   * Returns the root causes, numbered on from a number; those that explain no finding are left out.
   */
  List<RootCause> rootCauses(int first) {
    List<Alternative> alternatives = alternatives(causes);
    List<List<Integer>> explains = causes.stream().map(this::explains).toList();
    int[] numbers = new int[causes.size()];
    int next = first;
    for (int cause = 0; cause < numbers.length; cause++) {
      numbers[cause] = explains.get(cause).isEmpty() ? 0 : next++;
    }
    boolean all = outcome.complete() && (outcome.size() <= SURELY_ALL || !problem.hasLooseCells());
    List<RootCause> rootCauses = new ArrayList<>();
    for (int c = 0; c < numbers.length; c++) {
      if (numbers[c] > 0) {
        int cause = c;
        List<Repair> own =
            alternatives.stream()
                .filter(alternative -> alternative.touched().contains(cause))
                .map(alternative -> repair(alternative, numbers))
                .toList();
        boolean few = own.size() <= RootCause.MOST_ALTERNATIVES;
        rootCauses.add(
            new RootCause(
                numbers[c],
                explains.get(c),
                mistakes(causes.get(c)).size(),
                repair(new Alternative(causes.get(c), new TreeSet<>(Set.of(c))), numbers, true),
                own.stream().limit(RootCause.MOST_ALTERNATIVES).toList(),
                all && few));
      }
    }
    return rootCauses;
  }

  /** Puts changes together that have a tie in common, directly or through others. */
  private static List<List<Change>> split(List<Change> repair, Function<Change, int[]> ties) {
    List<List<Change>> groups = new ArrayList<>();
    for (Change change : repair) {
      List<List<Change>> met =
          groups.stream()
              .filter(
                  group -> group.stream().anyMatch(c -> meet(ties.apply(c), ties.apply(change))))
              .toList();
      groups.removeAll(met);
      groups.add(
          Stream.concat(met.stream().flatMap(List::stream), Stream.of(change)).sorted().toList());
    }
    groups.sort(Causes::compareFirst);
    return groups;
  }

  private static int compareFirst(List<Change> a, List<Change> b) {
    return a.get(0).compareTo(b.get(0));
  }

  private static boolean meet(int[] a, int[] b) {
    return IntStream.of(a).anyMatch(i -> IntStream.of(b).anyMatch(k -> k == i));
  }

  /**
   * Another repair of some of the causes.
   *
   * @param changes its changes
   * @param touched the causes, by their places in {@code causes}
   */
  private record Alternative(List<Change> changes, TreeSet<Integer> touched) {}

  /**
   * Returns the repairs other than the likeliest, each reduced to the causes in which they differ.
   * Those that only combine others are left out.
   */
  private List<Alternative> alternatives(List<List<Change>> of) {
    Set<Change> likeliest = new HashSet<>(repairs.get(0));
    List<Set<Change>> told = new ArrayList<>();
    List<List<Change>> kept = new ArrayList<>();
    repairs.stream()
        .skip(1)
        .sorted(Comparator.comparingInt(repair -> added(repair, likeliest).size()))
        .forEach(
            repair -> {
              Set<Change> swapped = swapped(repair, likeliest);
              if (told.stream().noneMatch(swapped::containsAll)) {
                told.add(swapped);
                kept.add(repair);
              }
            });
    return repairs.stream().filter(kept::contains).map(repair -> reduced(repair, of)).toList();
  }

  private static Set<Change> added(List<Change> repair, Set<Change> likeliest) {
    Set<Change> added = new HashSet<>(repair);
    added.removeAll(likeliest);
    return added;
  }

  /** Returns the changes that one of the two has and the other has not. */
  private static Set<Change> swapped(List<Change> repair, Set<Change> likeliest) {
    Set<Change> swapped = new HashSet<>(likeliest);
    repair.forEach(swapped::remove);
    swapped.addAll(added(repair, likeliest));
    return swapped;
  }

  private static Alternative reduced(List<Change> repair, List<List<Change>> of) {
    List<Change> changes = new ArrayList<>(repair);
    TreeSet<Integer> touched = new TreeSet<>();
    for (int cause = 0; cause < of.size(); cause++) {
      if (repair.containsAll(of.get(cause))) {
        changes.removeAll(of.get(cause));
      } else {
        touched.add(cause);
      }
    }
    return new Alternative(changes, touched);
  }

  private List<Integer> explains(List<Change> changes) {
    return changes.stream()
        .flatMapToInt(change -> IntStream.of(problem.identitiesOf[change.cell()]))
        .mapToObj(problem.identities::get)
        .flatMap(identity -> explained.by(identity).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Repair repair(Alternative alternative, int[] numbers) {
    return repair(alternative, numbers, false);
  }

  private Repair repair(Alternative alternative, int[] numbers, boolean likeliest) {
    List<Integer> touched =
        alternative.touched().stream().map(c -> numbers[c]).filter(n -> n > 0).toList();
    List<Integer> explains =
        alternative.touched().stream()
            .flatMap(c -> explains(causes.get(c)).stream())
            .distinct()
            .sorted()
            .toList();
    return new Repair(
        touched,
        likeliest,
        alternative.changes().stream().map(c -> correction(c, alternative.changes())).toList(),
        explains);
  }

  private Correction correction(Change change, List<Change> repair) {
    int cell = change.cell();
    return new Correction(
        problem.cells.get(cell),
        problem.blank[cell] ? null : problem.values[cell],
        problem.values[cell] + change.by(),
        limit(cell),
        problem.isSaid(cell, problem.values[cell] + change.by()),
        Slips.of(problem, change, repair));
  }

  private Limit limit(int cell) {
    int[] own = problem.identitiesOf[cell];
    if (IntStream.of(own).anyMatch(i -> problem.equal[i])) {
      return Limit.EXACTLY;
    }
    return problem.signsOf[cell][0] > 0 ? Limit.AT_LEAST : Limit.AT_MOST;
  }
}
