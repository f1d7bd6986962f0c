package org.nianbao.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.facts.Publication;
import org.nianbao.facts.Report;

/**
 * What a score depends on beside the judgement.
 *
 * @param report the report; a brief one will do
 * @param sight how far the rules could look
 * @param marks what people say of this report
 * @param mistakes how many things went wrong at least in what a finding is about, by its index; one
 *     where nothing is said
 */
public record Grounds(
    Optional<Report> report, Sight sight, List<Mark> marks, Map<Integer, Integer> mistakes) {

  /** Nothing is known but the judgement. */
  public static final Grounds NONE =
      new Grounds(Optional.empty(), Sight.CLEAR, List.of(), Map.of());

  /** Copies the collections. */
  public Grounds {
    marks = List.copyOf(marks);
    mistakes = Map.copyOf(mistakes);
  }

  /** The grounds of a report. */
  public static Grounds of(Report report, List<Mark> marks, Map<Integer, Integer> mistakes) {
    return new Grounds(Optional.of(report), Sight.of(report), marks, mistakes);
  }

  /** How many days after the last day it was published; 0 where in time or unknown. */
  long daysLate() {
    return report
        .flatMap(one -> one.first(Publication.class))
        .map(one -> Math.max(0, one.daysAfterDeadline()))
        .orElse(0L);
  }

  /** What people say of an item. */
  Optional<Mark> mark(String item) {
    for (Mark mark : marks) {
      if (mark.item().equals(item)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }
}
