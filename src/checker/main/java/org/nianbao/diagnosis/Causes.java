package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  private final List<List<Change>> repairs = new ArrayList<>();

  /** The likeliest repair, cause by cause. */
  private final List<List<Change>> causes = new ArrayList<>();

  Causes(Problem problem, Search.Solution outcome, Explained explained) {
    this.problem = problem;
    this.outcome = outcome;
    this.explained = explained;
    List<Rated> rated = new ArrayList<>();
    for (List<Change> repair : outcome.repairs()) {
      rated.add(new Rated(repair, Slips.likelihood(problem, repair)));
    }
    rated.sort(Causes::compare);
    for (Rated one : rated) {
      repairs.add(one.repair());
    }
    List<List<Change>> tied = split(repairs.get(0), false);
    Set<Integer> open = new HashSet<>();
    for (Alternative alternative : alternatives(tied)) {
      open.addAll(alternative.touched());
    }
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
    return split(changes, true);
  }

  private record Rated(List<Change> repair, int likelihood) {}

  private static int compare(Rated a, Rated b) {
    if (a.likelihood() != b.likelihood()) {
      return Integer.compare(b.likelihood(), a.likelihood());
    }
    for (int i = 0; i < a.repair().size(); i++) {
      int order = a.repair().get(i).compareTo(b.repair().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Returns the root causes, numbered on from a number; those that explain no finding are left out.
   */
  List<RootCause> rootCauses(int first) {
    List<Alternative> alternatives = alternatives(causes);
    List<List<Integer>> explains = new ArrayList<>();
    for (List<Change> cause : causes) {
      explains.add(explains(cause));
    }
    int[] numbers = new int[causes.size()];
    int next = first;
    for (int cause = 0; cause < numbers.length; cause++) {
      numbers[cause] = explains.get(cause).isEmpty() ? 0 : next++;
    }
    boolean all = outcome.complete() && (outcome.size() <= SURELY_ALL || !problem.hasLooseCells());
    List<RootCause> rootCauses = new ArrayList<>();
    for (int c = 0; c < numbers.length; c++) {
      if (numbers[c] > 0) {
        List<Repair> own = new ArrayList<>();
        for (Alternative alternative : alternatives) {
          if (alternative.touched().contains(c)) {
            own.add(repair(alternative, numbers, false));
          }
        }
        boolean few = own.size() <= RootCause.MOST_ALTERNATIVES;
        rootCauses.add(
            new RootCause(
                numbers[c],
                explains.get(c),
                mistakes(causes.get(c)).size(),
                repair(new Alternative(causes.get(c), new TreeSet<>(Set.of(c))), numbers, true),
                few ? own : own.subList(0, RootCause.MOST_ALTERNATIVES),
                all && few));
      }
    }
    return rootCauses;
  }

  /**
   * Puts changes together that have an identity in common, directly or through others.
   *
   * @param holding whether only identities tie them that hold as the report is
   */
  private List<List<Change>> split(List<Change> repair, boolean holding) {
    List<List<Change>> groups = new ArrayList<>();
    for (Change change : repair) {
      List<Change> together = new ArrayList<>(List.of(change));
      for (Iterator<List<Change>> others = groups.iterator(); others.hasNext(); ) {
        List<Change> group = others.next();
        if (meet(group, change, holding)) {
          together.addAll(group);
          others.remove();
        }
      }
      Collections.sort(together);
      groups.add(together);
    }
    groups.sort(Causes::compareFirst);
    return groups;
  }

  private boolean meet(List<Change> group, Change change, boolean holding) {
    for (Change other : group) {
      if (meet(other, change, holding)) {
        return true;
      }
    }
    return false;
  }

  private boolean meet(Change a, Change b, boolean holding) {
    for (int i : problem.identitiesOf[a.cell()]) {
      if (!(holding && problem.isBroken(i, problem.residuals[i]))) {
        for (int k : problem.identitiesOf[b.cell()]) {
          if (k == i) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int compareFirst(List<Change> a, List<Change> b) {
    return a.get(0).compareTo(b.get(0));
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
    List<List<Change>> others = new ArrayList<>(repairs.subList(1, repairs.size()));
    others.sort(Comparator.comparingInt(repair -> added(repair, likeliest).size()));
    for (List<Change> repair : others) {
      Set<Change> swapped = swapped(repair, likeliest);
      if (!combines(swapped, told)) {
        told.add(swapped);
        kept.add(repair);
      }
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (List<Change> repair : repairs) {
      if (kept.contains(repair)) {
        alternatives.add(reduced(repair, of));
      }
    }
    return alternatives;
  }

  private static boolean combines(Set<Change> swapped, List<Set<Change>> told) {
    for (Set<Change> one : told) {
      if (swapped.containsAll(one)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Change> added(List<Change> repair, Set<Change> likeliest) {
    Set<Change> added = new HashSet<>(repair);
    added.removeAll(likeliest);
    return added;
  }

  /** Returns the changes that one of the two has and the other has not. */
  private static Set<Change> swapped(List<Change> repair, Set<Change> likeliest) {
    Set<Change> swapped = new HashSet<>(likeliest);
    for (Change change : repair) {
      swapped.remove(change);
    }
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
    Set<Integer> findings = new TreeSet<>();
    for (Change change : changes) {
      for (int identity : problem.identitiesOf[change.cell()]) {
        findings.addAll(explained.by(problem.identities.get(identity)));
      }
    }
    return List.copyOf(findings);
  }

  private Repair repair(Alternative alternative, int[] numbers, boolean likeliest) {
    List<Integer> touched = new ArrayList<>();
    Set<Integer> explains = new TreeSet<>();
    for (int cause : alternative.touched()) {
      if (numbers[cause] > 0) {
        touched.add(numbers[cause]);
      }
      explains.addAll(explains(causes.get(cause)));
    }
    List<Correction> corrections = new ArrayList<>();
    for (Change change : alternative.changes()) {
      corrections.add(correction(change, alternative.changes()));
    }
    return new Repair(touched, likeliest, corrections, List.copyOf(explains));
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
    for (int identity : problem.identitiesOf[cell]) {
      if (problem.equal[identity]) {
        return Limit.EXACTLY;
      }
    }
    return problem.signsOf[cell][0] > 0 ? Limit.AT_LEAST : Limit.AT_MOST;
  }
}
