package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.crosscheck.similarity.Match;
import org.nianbao.crosscheck.similarity.Passage;
import org.nianbao.crosscheck.similarity.Prose;
import org.nianbao.crosscheck.similarity.SectionShare;
import org.nianbao.crosscheck.similarity.SharedProse;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Repetition;
import org.nianbao.facts.Witness;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What two reports have in common in their prose, as facts about one of them. */
final class Repetitions {

  private static final int SHOWN = 3;
  private static final int LONGEST_EXAMPLE = 45;

  private Repetitions() {}

  /**
   * What of last year's prose stands in a report: its share, and what is repeated as far as that is
   * enough to tell.
   */
  static List<Fact> ofLastYear(Member member, Member before, CopyLimits limits) {
    Prose prose = member.imprint().prose();
    SharedProse comparison = SharedProse.withLastYear(prose, before.imprint().prose());
    List<SectionShare> sections = comparison.bySection(prose);
    boolean whole = comparison.isTelling(limits.lastYear());
    return facts(true, before, comparison, whole, sections, limits.lastYear());
  }

  /** What of another agency's prose stands in a report. */
  static List<Fact> ofOther(Member other, Match match, CopyLimits limits) {
    return facts(
        false, other, match.comparison(), match.whole(), match.sections(), limits.otherAgencies());
  }

  private static List<Fact> facts(
      boolean lastYear,
      Member other,
      SharedProse comparison,
      boolean whole,
      List<SectionShare> sections,
      CopyLimits.Least least) {
    List<Fact> facts = new ArrayList<>();
    if (comparison.weight() > 0) {
      facts.add(share(lastYear, other, comparison, sections, List.of()));
    }
    if (whole) {
      SectionShare all =
          new SectionShare(
              0,
              comparison.passages(),
              comparison.sentences(),
              comparison.weight(),
              comparison.shared());
      of(lastYear, other, all, least.percent()).ifPresent(facts::add);
    }
    for (SectionShare section : sections) {
      if (section.section() == CopyLimits.SECTION && section.isCopied(least)) {
        of(lastYear, other, section, least.sectionPercent()).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** What another agency's report has in common with one though it counts as nothing. */
  static CopyShare likeness(Member other, Match match) {
    List<Passage> passages = match.comparison().passages();
    return share(
        false,
        other,
        match.comparison(),
        match.sections(),
        passages.stream().limit(SHOWN).map(passage -> passage.there().text()).toList());
  }

  private static CopyShare share(
      boolean lastYear,
      Member other,
      SharedProse comparison,
      List<SectionShare> sections,
      List<String> passages) {
    return new CopyShare(
        lastYear,
        other.path(),
        other.report().agency(),
        other.report().year(),
        comparison.percent(),
        sections.stream().map(s -> new CopyShare.Part(s.section(), s.percent())).toList(),
        passages);
  }

  private static Optional<Repetition> of(
      boolean lastYear, Member other, SectionShare comparison, int limit) {
    List<Passage> passages = comparison.passages();
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> shown = passages.subList(0, Math.min(SHOWN, passages.size()));
    return Optional.of(
        new Repetition(
            lastYear,
            comparison.section(),
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
    return WholeCharacters.shortened(
        text.replaceAll("(?<![。；;！？])[。；;！？]++$", ""), LONGEST_EXAMPLE);
  }
}
