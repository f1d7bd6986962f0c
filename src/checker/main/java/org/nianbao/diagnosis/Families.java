package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Families of identities no two of which have a cell in common, such as all rows of 表三, or the
 * balances of all its columns with the rows that these do not touch. As one cell serves only one
 * member of a family, the broken members count the corrections that are needed at least.
 *
 * <p>Identities are first sorted into kinds: those of one name whose cells stand in identities of
 * the same names. Rows that the outcomes add up are one kind, rows of the balance another. A family
 * is a largest set of kinds that touch neither each other nor themselves.
 */
final class Families {

  /** More kinds than this are not combined; the form has six. */
  private static final int MOST_KINDS = 12;

  /** How many kinds there are. */
  final int kinds;

  /** The kind of each identity, as one bit. */
  final int[] kindOf;

  /** The kinds of each family, as bits. */
  final int[] families;

  Families(Problem problem) {
    Map<String, Integer> numbers = new HashMap<>();
    kindOf = new int[problem.residuals.length];
    for (int i = 0; i < kindOf.length; i++) {
      String kind = kind(problem, i);
      numbers.putIfAbsent(kind, numbers.size());
      kindOf[i] = 1 << numbers.get(kind);
    }
    kinds = Math.min(numbers.size(), MOST_KINDS);
    int[] touches = touches(problem, numbers.size());
    List<Integer> sets = new ArrayList<>();
    // Sets come before those that they contain, so that only largest ones are kept.
    for (int set = (1 << kinds) - 1; set > 0; set--) {
      int candidate = set;
      if (isApart(set, touches) && sets.stream().noneMatch(s -> (s & candidate) == candidate)) {
        sets.add(set);
      }
    }
    families = sets.stream().mapToInt(set -> set).toArray();
  }

  /** Returns an identity's own name and those of the identities that it meets. */
  private static String kind(Problem problem, int identity) {
    TreeSet<String> met = new TreeSet<>();
    for (int cell : problem.cellsOf[identity]) {
      for (int other : problem.identitiesOf[cell]) {
        met.add(problem.identities.get(other).name());
      }
    }
    return problem.identities.get(identity).name() + met;
  }

  /** For each kind, the kinds that have a cell in common with it, as bits. */
  private int[] touches(Problem problem, int count) {
    int[] touches = new int[count];
    for (int i = 0; i < kindOf.length; i++) {
      for (int cell : problem.cellsOf[i]) {
        for (int other : problem.identitiesOf[cell]) {
          touches[Integer.numberOfTrailingZeros(kindOf[i])] |= other == i ? 0 : kindOf[other];
        }
      }
    }
    return touches;
  }

  private boolean isApart(int set, int[] touches) {
    for (int kind = 0; kind < kinds; kind++) {
      if ((set & 1 << kind) != 0 && (touches[kind] & set) != 0) {
        return false;
      }
    }
    return true;
  }
}
