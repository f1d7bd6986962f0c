package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Citation;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Period;
import org.nianbao.facts.Placeholder;
import org.nianbao.facts.YearStatement;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/**
 * Reads what single sentences say: the statistical period, the notices cited, plans and their
 * years, left-over blanks.
 */
public final class ProseFacts {

  private static final Pattern PERIOD =
      Pattern.compile("(20\\d{2})年0?1月0?1日(?:零时)?起?[,，]?[至到—－~～-]+(?:(20\\d{2})年)?12月31日");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(20\\d{2})年\\d{1,2}月\\d{1,2}日(?:零时)?起?[,，]?[至到—－~～-]+(?:(20\\d{2})年)?\\d{1,2}月\\d{1,2}日");
  private static final Phrases PERIODS = Phrases.read("periods");
  private static final Pattern PERIOD_WORDS = Pattern.compile(PERIODS.anyOf("preamble"));
  private static final Pattern PERIOD_WORDS_IN_SECTION = Pattern.compile(PERIODS.anyOf("section"));
  private static final Pattern NOTICE =
      Pattern.compile("国办公开办函[〔\\[（(【﹝]?(20\\d{2})[〕\\]）)】﹞]?第?(\\d+)号");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Phrases PLANS = Phrases.read("plans");
  private static final Pattern PLAN =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十\\d]+[)）、.．]|[一二三四五六七八九十]是)?(?:下一步|在)?[,，]?(20\\d{2})年(?:度|里|中)?[,，]?"
              + "(?:[^，。；]{0,14}[,，]?)(?<![已均曾先])"
              + PLANS.anyOf("intent")
              + PLANS.anyOf("verbs"));
  private static final Pattern UNTIL = Pattern.compile("^截至(20\\d{2})年(?:底|末|12月31日)");
  // behind a surname, or behind digits, crosses hide a name or a number
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![A-Za-z0-9/.@=&?_李王张刘陈杨赵吴徐孙-])(?:X{2,}|x{2,}|Ｘ{2,}|ｘ{2,}|×{2,}|╳{2,}|[×╳](?=[年月日件条次个份项名期场篇部万元]))(?![A-Za-z0-9/.@=&?_-])|20[XxＸ×]{2}年|[＿_]{3,}|"
              + placeholders());
  private final Forms forms;
  private final TextPatterns patterns;
  private final SelfReferences voices;
  private final List<Fact> facts = new ArrayList<>();

  public ProseFacts(Forms forms, String agency) {
    this.forms = forms;
    this.patterns = new TextPatterns(forms.newest());
    this.voices = new SelfReferences(agency);
  }

  /** Reads a paragraph of the given section, 0 for the preamble. */
  public void read(Paragraph paragraph, int section) {
    String text = paragraph.text();
    String solid = Blank.remove(text);
    if (solid.contains("月") && solid.contains("日") && solid.contains("20")) {
      period(paragraph, solid, section);
    }
    if (solid.contains("公开办函")) {
      citations(paragraph, solid, section);
    }
    placeholders(paragraph, text, section);
    facts.addAll(PersonalData.in(paragraph, section));
    facts.addAll(Explanations.in(paragraph, section));
    patterns.read(paragraph, section);
    voices.read(paragraph, section);
    if (section > 0 && solid.contains("20")) {
      for (String sentence : Sentences.of(solid)) {
        statements(paragraph, sentence, section);
      }
    }
  }

  public List<Fact> facts() {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(patterns.found());
    all.addAll(voices.found());
    return all;
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

  private void citations(Paragraph paragraph, String solid, int section) {
    Matcher m = NOTICE.matcher(solid);
    while (m.find()) {
      for (Form form : forms.editions()) {
        Matcher digits = DIGITS.matcher(form.document());
        if (digits.find()
            && digits.group().equals(m.group(1))
            && digits.find()
            && digits.group().equals(m.group(2))) {
          facts.add(new Citation(form.edition(), m.group(), section, paragraph.place()));
        }
      }
    }
  }

  private void statements(Paragraph paragraph, String sentence, int section) {
    Matcher plan = PLAN.matcher(sentence);
    if (plan.find()) {
      facts.add(statement(plan, true, sentence, section, paragraph));
    }
    Matcher until = UNTIL.matcher(sentence);
    if (until.find()) {
      facts.add(statement(until, false, sentence, section, paragraph));
    }
  }

  private static YearStatement statement(
      Matcher m, boolean plan, String sentence, int section, Paragraph at) {
    return new YearStatement(Integer.parseInt(m.group(1)), plan, section, sentence, at.place());
  }

  private void placeholders(Paragraph paragraph, String text, int section) {
    Matcher m = PLACEHOLDER.matcher(text);
    if (!m.find()) {
      return;
    }
    for (String sentence : Sentences.of(text)) {
      Matcher inSentence = PLACEHOLDER.matcher(sentence);
      if (inSentence.find()) {
        facts.add(new Placeholder(inSentence.group(), section, sentence, paragraph.place()));
      }
    }
  }

  /**
   * The words of the list as an expression: … for a few characters in brackets, …… for any number.
   */
  private static String placeholders() {
    return Phrases.read("placeholders").all().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .map(words -> words.replace("（", "\\E[（(]\\Q").replace("）", "\\E[）)]\\Q"))
        .map(words -> words.replace("……", "\\E[^）)］】]*\\Q"))
        .map(words -> words.replace("…", "\\E[^）)］】]{0,12}\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** Whether a paragraph is nothing but a place to be filled in. */
  public static boolean isOnlyPlaceholder(String text) {
    return PLACEHOLDER.matcher(text.strip()).matches();
  }
}
