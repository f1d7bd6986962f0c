package org.nianbao.crosscheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.crosscheck.similarity.Passage;
import org.nianbao.crosscheck.similarity.SharedProse;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Repetition;
import org.nianbao.facts.Witness;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What two reports have in common in their prose, as facts about one of them. */
final class Repetitions {

  private static final int SHOWN = 3;
  private static final int LONGEST_EXAMPLE = 45;

  private Repetitions() {}

  /** What of last year's prose stands in a report; empty where it is too little to tell. */
  static Optional<Repetition> ofLastYear(Member member, Member before, CopyLimits limits) {
    SharedProse comparison =
        SharedProse.withLastYear(member.imprint().prose(), before.imprint().prose());
    return comparison.isTelling()
        ? of(true, before, comparison, limits.lastYear())
        : Optional.empty();
  }

  /** What of another agency's prose stands in a report; empty where nothing does. */
  static Optional<Repetition> ofOther(Member other, SharedProse comparison, CopyLimits limits) {
    return of(false, other, comparison, limits.otherAgencies());
  }

  private static Optional<Repetition> of(
      boolean lastYear, Member other, SharedProse comparison, int limit) {
    List<Passage> passages = comparison.passages();
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> shown = passages.subList(0, Math.min(SHOWN, passages.size()));
    return Optional.of(
        new Repetition(
            lastYear,
            other.report().agency(),
            other.report().year(),
            comparison.percent(),
            limit,
            passages.size(),
            comparison.sentences(),
            new Wording(examples(shown, "；"), examples(shown, "; ")),
            shown.stream().map(passage -> witness(passage, other)).toList(),
            shown.get(0).here().section(),
            shown.get(0).here().text(),
            shown.get(0).here().place()));
  }

  private static Witness witness(Passage passage, Member other) {
    String agency = other.report().agency();
    int year = other.report().year();
    return new Witness(
        other.path(),
        Messages.say("crosscheck.copy.source", agency, year),
        passage.there().text(),
        passage.there().place());
  }

  private static String examples(List<Passage> passages, String between) {
    return passages.stream()
        .map(passage -> "“" + shortened(passage.here().text()) + "”")
        .collect(Collectors.joining(between));
  }

  private static String shortened(String text) {
    String words = text.replaceAll("[。；;！？]+$", "");
    return words.length() <= LONGEST_EXAMPLE ? words : words.substring(0, LONGEST_EXAMPLE) + "…";
  }
}
