package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.BodyVoice;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Period;
import org.nianbao.form.Forms;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/**
 * Reads what single sentences say: the statistical period, the notices cited, plans and their
 * years, left-over blanks.
 */
public final class ProseFacts {

  private static final Pattern PERIOD =
      Pattern.compile("(20\\d{2})年0?1月0?1日(?:零时)?起?(?:统计)?[,，]?[至到—－~～-]+(?:(20\\d{2})年)?12月31日");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(20\\d{2})年\\d{1,2}月\\d{1,2}日(?:零时)?起?(?:统计)?[,，]?[至到—－~～-]+(?:(20\\d{2})年)?\\d{1,2}月\\d{1,2}日");
  private static final Phrases PERIODS = Phrases.read("periods");
  private static final Pattern PERIOD_WORDS = Pattern.compile(PERIODS.anyOf("preamble"));
  private static final Pattern PERIOD_WORDS_IN_SECTION = Pattern.compile(PERIODS.anyOf("section"));
  private final CitedNotices notices;
  private final YearStatements years;
  private final TextPatterns patterns;
  private final SelfReferences voices;
  private final OtherBodies bodies;
  private final SubjectBodies subjects;
  private final OtherRegions regions;
  private final List<Fact> facts = new ArrayList<>();

  public ProseFacts(Forms forms, String agency) {
    this.notices = new CitedNotices(forms);
    this.years = new YearStatements(agency);
    this.patterns = new TextPatterns(forms.newest());
    this.voices = new SelfReferences(agency);
    this.bodies = new OtherBodies(agency);
    this.subjects = new SubjectBodies(agency);
    this.regions = new OtherRegions(agency);
  }

  /** Reads a paragraph of the given section, 0 for the preamble. */
  public void read(Paragraph paragraph, int section) {
    String solid = Blank.remove(paragraph.text());
    if (solid.contains("月") && solid.contains("日") && solid.contains("20")) {
      period(paragraph, solid, section);
    }
    facts.addAll(notices.in(solid, section, paragraph));
    facts.addAll(Placeholders.in(paragraph, section));
    facts.addAll(Drafts.in(paragraph, section));
    facts.addAll(PersonalData.in(paragraph, section));
    facts.addAll(Explanations.in(paragraph, section));
    patterns.read(paragraph, section);
    voices.read(paragraph, section);
    bodies.read(paragraph, section);
    subjects.read(paragraph, section);
    regions.read(paragraph, section);
    if (section > 0) {
      facts.addAll(years.in(solid, section, paragraph));
    }
  }

  public List<Fact> facts() {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(patterns.found());
    all.addAll(voices.found());
    all.addAll(bodies.found());
    Set<String> named = names(voices.found());
    Set<String> others = names(bodies.found());
    for (BodyVoice body : subjects.found()) {
      if (!named.contains(body.name()) && !others.contains(body.name())) {
        all.add(body);
      }
    }
    for (BodyVoice region : regions.found()) {
      if (!named.contains(region.name())) {
        all.add(region);
      }
    }
    return all;
  }

  private static Set<String> names(List<BodyVoice> voices) {
    Set<String> names = new HashSet<>();
    for (BodyVoice voice : voices) {
      names.add(voice.name());
    }
    return names;
  }

  private void period(Paragraph paragraph, String solid, int section) {
    for (String sentence : Sentences.of(solid)) {
      Matcher whole = PERIOD.matcher(sentence);
      if (whole.find()) {
        Pattern words = section == 0 ? PERIOD_WORDS : PERIOD_WORDS_IN_SECTION;
        period(whole, true, words, paragraph, sentence, section);
        continue;
      }
      Matcher part = PART_OF_YEAR.matcher(sentence);
      if (part.find()) {
        period(part, false, PERIOD_WORDS_IN_SECTION, paragraph, sentence, section);
      }
    }
  }

  private void period(
      Matcher m, boolean whole, Pattern words, Paragraph at, String sentence, int section) {
    if (words.matcher(sentence).find()) {
      int from = Integer.parseInt(m.group(1));
      int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
      facts.add(new Period(from, to, whole, section, m.group(), at.place()));
    }
  }

  /** Whether a paragraph is nothing but a place to be filled in. */
  public static boolean isOnlyPlaceholder(String text) {
    return Placeholders.isAllOf(text);
  }
}
