package org.nianbao.crosscheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.crosscheck.similarity.Passage;
import org.nianbao.crosscheck.similarity.SharedProse;
import org.nianbao.document.Place;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.Witness;
import org.nianbao.wording.Wording;

/**
 * Prose that stands in another report too: sentences of last year's report with nothing new in
 * them, or those of another agency. The words of the form, what every report has to state and what
 * many agencies of the set share do not count.
 *
 * @param lastYear whether the other report is the same agency's of the year before
 * @param agency the other report's agency
 * @param year the other report's year
 * @param percent how much of the prose is shared, in characters, from 0 to 100
 * @param limit from which percentage on it counts as copied
 * @param same how many sentences are shared
 * @param sentences of how many
 * @param passages the longest of them
 * @param path the other report's path
 */
public record Repetition(
    boolean lastYear,
    String agency,
    int year,
    int percent,
    int limit,
    int same,
    int sentences,
    List<Passage> passages,
    String path)
    implements Evidence {

  private static final int SHOWN = 3;
  private static final int LONGEST_EXAMPLE = 45;

  /** Copies the list. */
  public Repetition {
    passages = List.copyOf(passages);
  }

  /** Returns what a report repeats of last year's prose; empty where it is too little to matter. */
  static Optional<Repetition> ofLastYear(Member member, Member before, CopyLimits limits) {
    SharedProse comparison =
        SharedProse.withLastYear(member.imprint().prose(), before.imprint().prose());
    return comparison.isTelling()
        ? Optional.of(of(true, before, comparison, limits.lastYear()))
        : Optional.empty();
  }

  /** Returns what a report shares with that of another agency. */
  static Repetition ofOther(Member other, SharedProse comparison, CopyLimits limits) {
    return of(false, other, comparison, limits.otherAgencies());
  }

  private static Repetition of(boolean lastYear, Member other, SharedProse comparison, int limit) {
    List<Passage> passages = comparison.passages();
    return new Repetition(
        lastYear,
        other.report().agency(),
        other.report().year(),
        comparison.percent(),
        limit,
        passages.size(),
        comparison.sentences(),
        passages.subList(0, Math.min(SHOWN, passages.size())),
        other.path());
  }

  /** The longest shared sentences, for a message. */
  public Wording examples() {
    return new Wording(examples("；"), examples("; "));
  }

  private String examples(String between) {
    return passages.stream()
        .map(passage -> "“" + shortened(passage.here().text()) + "”")
        .collect(Collectors.joining(between));
  }

  private static String shortened(String text) {
    String words = text.replaceAll("[。；;！？]+$", "");
    return words.length() <= LONGEST_EXAMPLE ? words : words.substring(0, LONGEST_EXAMPLE) + "…";
  }

  /** The same sentences as the other report has them. */
  public List<Witness> witnesses() {
    return passages.stream()
        .map(
            passage ->
                new Witness(
                    path,
                    new Wording(agency + year + "年度报告", agency + ", " + year),
                    passage.there().text(),
                    passage.there().place()))
        .toList();
  }

  @Override
  public Place place() {
    return passages.get(0).here().place();
  }

  @Override
  public int section() {
    return passages.get(0).here().section();
  }

  @Override
  public String quote() {
    return passages.get(0).here().text();
  }
}
