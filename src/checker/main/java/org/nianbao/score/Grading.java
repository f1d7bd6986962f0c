package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.rules.Finding;

/**
 * The grades of a profile, and what keeps them low.
 *
 * @param grades the grades, the best first; the last one is from 0
 * @param caps the best grades that reports can have while something stands
 */
public record Grading(List<Grade> grades, List<GradeCap> caps) {

  /** Copies the lists. */
  public Grading {
    grades = List.copyOf(grades);
    caps = List.copyOf(caps);
  }

  /** Returns the grade of a total. */
  String grade(BigDecimal total) {
    for (Grade grade : grades) {
      if (total.compareTo(grade.from()) >= 0) {
        return grade.name();
      }
    }
    return grades.get(grades.size() - 1).name();
  }

  /** Returns what makes the grade lower than the one that the total earns, the lowest first. */
  Optional<GradeCap> cap(String grade, List<Finding> findings, Sight sight) {
    GradeCap lowest = null;
    for (GradeCap cap : caps) {
      int place = place(lowest == null ? grade : lowest.grade());
      if (place(cap.grade()) > place && cap.holds(findings, sight)) {
        lowest = cap;
      }
    }
    return Optional.ofNullable(lowest);
  }

  private int place(String name) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).name().equals(name)) {
        return i;
      }
    }
    return grades.size();
  }

  /**
   * Returns the given grade, or the next below whose quota has room for all that share the rank.
   *
   * @param above the lowest grade of those that are ranked better; empty where nobody is
   * @param sharing how many share the rank
   * @param given how many better ranked agencies have each grade
   * @param all how many agencies take part
   */
  String within(String grade, String above, int sharing, Map<String, Integer> given, int all) {
    int from = above.isEmpty() ? place(grade) : Math.max(place(grade), place(above));
    for (Grade one : grades.subList(Math.min(from, grades.size()), grades.size())) {
      if (one.quota() == null || given.getOrDefault(one.name(), 0) + sharing <= room(one, all)) {
        return one.name();
      }
    }
    return grade;
  }

  /** Returns whether any grade has a quota. */
  boolean hasQuotas() {
    return grades.stream().anyMatch(grade -> grade.quota() != null);
  }

  private static int room(Grade grade, int all) {
    return grade.quota().multiply(BigDecimal.valueOf(all)).movePointLeft(2).intValue();
  }
}
