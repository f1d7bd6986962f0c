package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.facts.Briefs;

/**
 * What the rules say of a report.
 *
 * @param findings all findings, in the report's order: by section, then by place, within a
 *     paragraph as the words stand there
 * @param unassessed the rules that could not be judged, in the order in which a reader meets what
 *     could not be read
 */
public record Judgement(List<Finding> findings, List<Unassessed> unassessed) {

  /** Copies the lists. */
  public Judgement {
    findings = List.copyOf(findings);
    unassessed = List.copyOf(unassessed);
  }

  /** The order in which a reader meets findings; those at one place are left as they stand. */
  public static final Comparator<Finding> READING = Judgement::compare;

  private static int compare(Finding a, Finding b) {
    return a.section() == b.section()
        ? Place.IN_DOCUMENT.compare(a.place(), b.place())
        : Integer.compare(a.section(), b.section());
  }

  /** No finding, and nothing left unjudged. */
  public static final Judgement EMPTY = new Judgement(List.of(), List.of());

  /** Returns how many findings have the given severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The same, as small as it can be kept beside those of other reports. */
  public Judgement brief(Briefs briefs) {
    return new Judgement(findings.stream().map(f -> f.brief(briefs)).toList(), unassessed);
  }

  /** Returns the same with its findings in the report's order. */
  public Judgement inOrder() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(READING);
    return new Judgement(sorted, unassessed);
  }

  /**
   * Returns both judgements of one report together, in order; at one place this one's come first.
   */
  public Judgement and(Judgement other) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(other.findings);
    all.sort(READING);
    List<Unassessed> open = new ArrayList<>(unassessed);
    open.addAll(other.unassessed);
    return new Judgement(all, open);
  }
}
