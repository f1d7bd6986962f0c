package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Period;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject.YearEvidence;
import org.nianbao.facts.Title;
import org.nianbao.facts.TitleOutOfStep;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.prose.YearFinder.Year;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The year that the title, the statistical period, the signature and the prose tell, each for
 * itself. Where the title stands alone against two others that agree, it is the title that is
 * wrong.
 */
public final class YearVotes {

  /** Others that agree from which on they outvote the title. */
  private static final int MAJORITY = 2;

  private static final Pattern OPENING = Pattern.compile("^(20\\d{2})年度?(?!\\d{1,2}月|以来|底|末)");

  private record Vote(int year, YearEvidence evidence, Wording name) {}

  private final Optional<Title> title;
  private final List<Vote> others = new ArrayList<>();

  private YearVotes(Optional<Title> title) {
    this.title = title.isPresent() && title.get().year() > 0 ? title : Optional.empty();
  }

  /** The votes of a report. */
  public static YearVotes of(
      Optional<Title> title,
      List<Fact> prose,
      List<OutlinePart> parts,
      Optional<Signature> signature) {
    YearVotes votes = new YearVotes(title);
    int period = periodIn(prose);
    if (period > 0) {
      votes.add(period, YearEvidence.PERIOD, Messages.say("recognition.year.period"));
    }
    if (signature.isPresent()) {
      votes.add(
          signature.get().date().getYear() - 1,
          YearEvidence.SIGNATURE,
          Messages.say("recognition.year.signature"));
    }
    int told = inOverview(parts);
    if (told > 0) {
      votes.add(told, YearEvidence.TEXT, Messages.say("recognition.year.text"));
    }
    return votes;
  }

  private void add(int year, YearEvidence evidence, Wording name) {
    others.add(new Vote(year, evidence, name));
  }

  /** The year of the first period that is of one; 0 where none is. */
  private static int periodIn(List<Fact> prose) {
    for (Fact fact : prose) {
      if (fact instanceof Period period && period.fromYear() == period.toYear()) {
        return period.toYear();
      }
    }
    return 0;
  }

  /** The year with which most sentences of the first section begin; 0 where none does. */
  private static int inOverview(List<OutlinePart> parts) {
    Map<Integer, Integer> count = new HashMap<>();
    for (OutlinePart part : parts) {
      if (part.section() == 1) {
        for (Paragraph line : part.paragraphs()) {
          for (String sentence : Sentences.of(Blank.remove(line.text()))) {
            Matcher year = OPENING.matcher(sentence);
            if (year.find()) {
              int told = Integer.parseInt(year.group(1));
              count.put(told, count.getOrDefault(told, 0) + 1);
            }
          }
        }
      }
    }
    int most = 0;
    for (Map.Entry<Integer, Integer> year : count.entrySet()) {
      most = most == 0 || year.getValue() > count.get(most) ? year.getKey() : most;
    }
    return most;
  }

  /** Whether two or more of title, period, signature and prose tell one year and none another. */
  public boolean agree() {
    int votes = others.size() + (title.isPresent() ? 1 : 0);
    return votes >= MAJORITY
        && othersAgree()
        && (title.isEmpty() || title.get().year() == others.get(0).year());
  }

  private boolean othersAgree() {
    for (Vote other : others) {
      if (other.year() != others.get(0).year()) {
        return false;
      }
    }
    return true;
  }

  /** The year of the others, where the title stands alone against them. */
  public Optional<Year> outvoted() {
    return against().isEmpty()
        ? Optional.empty()
        : Optional.of(new Year(against().get(0).year(), against().get(0).evidence()));
  }

  /** That the title is out of step, where it is. */
  public Optional<TitleOutOfStep> titleOutOfStep() {
    List<Vote> against = against();
    if (against.isEmpty()) {
      return Optional.empty();
    }
    List<Wording> names = new ArrayList<>();
    for (Vote vote : against) {
      names.add(vote.name());
    }
    Title told = title.orElseThrow();
    return Optional.of(
        new TitleOutOfStep(
            told.year(),
            against.get(0).year(),
            against.size(),
            Wording.join("、", ", ", names),
            told.text(),
            told.place()));
  }

  /** The others, where they agree against the title. */
  private List<Vote> against() {
    boolean alone =
        title.isPresent()
            && others.size() >= MAJORITY
            && othersAgree()
            && others.get(0).year() != title.get().year();
    return alone ? others : List.of();
  }
}
