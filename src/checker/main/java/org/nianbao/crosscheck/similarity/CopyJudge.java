package org.nianbao.crosscheck.similarity;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.nianbao.facts.CopyLimits;

/** Compares reports sentence by sentence, and decides which one is a copy. */
final class CopyJudge {

  /** A likeness of fewer characters is chance. */
  static final int LISTED_CHARACTERS = 80;

  private final CopyLimits.Least limits;
  private long compared;

  CopyJudge(CopyLimits.Least limits) {
    this.limits = limits;
  }

  /**
   * Two reports by their numbers.
   *
   * @param report the one in question
   * @param other the one that it may be a copy of
   * @param sameYear whether both are of one year
   */
  record Pair(int report, int other, boolean sameYear) {}

  /** How many pairs of reports were compared. */
  long compared() {
    return compared;
  }

  /**
   * The report of which one is a copy; empty where it is none.
   *
   * @param pairs the report beside the others, the most promising first; one at least
   * @param prose gives the prose of a report by its number
   * @param common which of the report's sentences are commonplaces
   */
  Optional<Match> best(List<Pair> pairs, IntFunction<Prose> prose, IntPredicate common) {
    Match best = null;
    boolean bestIsOfYear = false;
    Prose here = prose.apply(pairs.get(0).report());
    for (Pair pair : pairs) {
      Prose there = prose.apply(pair.other());
      SharedProse comparison = compare(here, there, common);
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
                  && pair.sameYear()
                  && !bestIsOfYear);
      if (better) {
        best = new Match(pair.report(), pair.other(), comparison, whole, sections);
        bestIsOfYear = pair.sameYear();
      }
    }
    return Optional.ofNullable(best);
  }

  /** What two reports have in common, if it is so many percent, though it counts as nothing. */
  Optional<Match> likeness(
      Pair pair, Prose here, IntFunction<Prose> prose, IntPredicate common, int percent) {
    SharedProse comparison = compare(here, prose.apply(pair.other()), common);
    return comparison.percent() >= percent && comparison.shared() >= LISTED_CHARACTERS
        ? Optional.of(
            new Match(pair.report(), pair.other(), comparison, false, comparison.bySection(here)))
        : Optional.empty();
  }

  private SharedProse compare(Prose here, Prose there, IntPredicate common) {
    compared++;
    return SharedProse.of(here, there, SharedProse.Figures.ANY, i -> !common.test(i));
  }

  private boolean isCopied(SharedProse comparison) {
    return comparison.percent() >= limits.percent() && comparison.isTelling(limits);
  }

  private boolean isWholeCopied(SharedProse comparison) {
    return comparison.percent() >= limits.wholePercent()
        && comparison.shared() >= limits.wholeCharacters();
  }
}
