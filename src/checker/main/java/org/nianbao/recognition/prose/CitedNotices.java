package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Citation;
import org.nianbao.facts.Citation.Flaw;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.wording.PhraseFinder;

/**
 * Finds the notices on the form that a report cites, by number or by title, and the Regulations of
 * 2007 where they are cited as if in force.
 */
final class CitedNotices {

  private static final Pattern NOTICE =
      Pattern.compile("国办公开办函([〔\\[（(【﹝]?)(20\\d{2})([〕\\]）)】﹞]?)第?(\\d+)号");

  /** A number as the State Council's offices give them. */
  private static final Pattern NUMBER =
      Pattern.compile("国[办务][\\u4e00-\\u9fa5]{0,6}[〔\\[（(【﹝]20\\d{2}[〕\\]）)】﹞]第?\\d+号");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The marks around titles, which every report sets in its own way. */
  private static final Pattern MARKS = Pattern.compile("[《》〈〉<>＜＞“”\"]");

  /** How far behind its title the number of a notice stands, at most. */
  private static final int BETWEEN = 14;

  /** Within how many characters behind a title a number ends. */
  private static final int FAR = BETWEEN + 24;

  private static final Pattern OLD_DECREE = Pattern.compile("(?:国务院)?(?:令)?第?492号(?:国务院)?(?:令)?");

  /** Behind the name of the Regulations, a number that is neither's of their two decrees. */
  private static final Pattern OTHER_DECREE =
      Pattern.compile("(?<=国政府信息公开条例)》?[(（](?:中华人民共和国)?国(?:务院)?令(?:第?(?!711|492)\\d{2,4}号|第711条)");

  /** What says that the old decree was replaced: 第492号公布、第711号修订. */
  private static final String NEW_DECREE = "711号";

  /**
   * Articles 31 and 32 of 2007 told when reports are due and what they hold; 49 and 50 do today.
   */
  private static final Pattern OLD_ARTICLE =
      Pattern.compile("《?(?:中华人民共和国)?(?:政府信息公开)?条例》?(?:[（(][^）)]{1,20}[）)])?第(?:三十[一二]|3[12])条");

  private static final PhraseFinder ABOUT_REPORT =
      new PhraseFinder(List.of("编制", "编写", "撰写", "年度报告", "年报", "公布本"));

  private final Forms forms;

  CitedNotices(Forms forms) {
    this.forms = forms;
  }

  /** The citations in a paragraph of the given section, its blanks left out. */
  List<Citation> in(String solid, int section, Paragraph at) {
    List<Citation> found = new ArrayList<>();
    if (solid.contains("公开办函") || solid.contains("年度报告")) {
      notices(solid, section, at, found);
    }
    if (section == 0 || solid.contains("492号")) {
      regulations(solid, section, at, found);
    }
    Matcher other = solid.contains("公开条例》") ? OTHER_DECREE.matcher(solid) : null;
    if (other != null && other.find()) {
      String quote = other.group().substring(other.group().indexOf('国'));
      found.add(new Citation("", Flaw.OTHER_DECREE, quote, section, at.place()));
    }
    return found;
  }

  private void notices(String quoted, int section, Paragraph at, List<Citation> found) {
    String solid = MARKS.matcher(quoted).replaceAll("");
    List<int[]> told = new ArrayList<>();
    Matcher m = NOTICE.matcher(solid);
    while (m.find()) {
      Optional<String> edition = byNumber(m.group(2), m.group(4));
      if (edition.isEmpty()) {
        continue;
      }
      List<String> titled = titledBefore(solid, m.start());
      boolean open = m.group(1).isEmpty() || m.group(3).isEmpty();
      Flaw flaw =
          !titled.isEmpty() && !titled.contains(edition.get())
              ? Flaw.OTHER_TITLE
              : open ? Flaw.NO_BRACKETS : Flaw.NONE;
      found.add(new Citation(edition.get(), flaw, m.group(), section, at.place()));
      told.add(new int[] {m.start(), m.end()});
    }
    for (Form form : forms.editions()) {
      for (String title : form.notices()) {
        int from = solid.indexOf(title);
        int end = from + title.length();
        if (from >= 0 && !isNumbered(from, end, told)) {
          Matcher number = NUMBER.matcher(solid).region(end, Math.min(solid.length(), end + FAR));
          boolean other = number.find() && number.start() - end <= BETWEEN;
          found.add(
              other
                  ? new Citation(
                      form.edition(), Flaw.OTHER_NUMBER, number.group(), section, at.place())
                  : new Citation(form.edition(), Flaw.NONE, title, section, at.place()));
        }
      }
    }
  }

  /** Whether a number stands just behind a title, or just before it. */
  private static boolean isNumbered(int from, int end, List<int[]> numbers) {
    for (int[] number : numbers) {
      boolean behind = number[0] >= end && number[0] - end <= BETWEEN;
      boolean before = number[1] <= from && from - number[1] <= BETWEEN;
      if (behind || before) {
        return true;
      }
    }
    return false;
  }

  /** The edition of a notice; of one with the year of one and the number of another the older. */
  private Optional<String> byNumber(String year, String number) {
    String mixed = "";
    boolean ofYear = false;
    boolean ofNumber = false;
    for (Form form : forms.editions()) {
      Matcher digits = DIGITS.matcher(form.document());
      boolean sameYear = digits.find() && digits.group().equals(year);
      boolean sameNumber = digits.find() && digits.group().equals(number);
      if (sameYear && sameNumber) {
        return Optional.of(form.edition());
      }
      mixed = mixed.isEmpty() || form.edition().compareTo(mixed) < 0 ? form.edition() : mixed;
      ofYear |= sameYear;
      ofNumber |= sameNumber;
    }
    return ofYear && ofNumber ? Optional.of(mixed) : Optional.empty();
  }

  /** The editions whose notice has the title that stands just before a number. */
  private List<String> titledBefore(String solid, int at) {
    List<String> titled = new ArrayList<>();
    for (Form form : forms.editions()) {
      if (isTitledBefore(solid, form, at)) {
        titled.add(form.edition());
      }
    }
    return titled;
  }

  private static boolean isTitledBefore(String solid, Form form, int at) {
    for (String title : form.notices()) {
      int first = Math.max(0, at - title.length() - BETWEEN);
      for (int from = at; from >= first; from--) {
        if (solid.startsWith(title, from)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void regulations(String solid, int section, Paragraph at, List<Citation> found) {
    Matcher decree = OLD_DECREE.matcher(solid);
    boolean old = !solid.contains(NEW_DECREE) && decree.find() && solid.contains("条例");
    if (old) {
      found.add(new Citation("", Flaw.OLD_DECREE, decree.group(), section, at.place()));
    }
    Matcher article = OLD_ARTICLE.matcher(solid);
    // an article cited of the old decree is one slip with it
    if (section == 0 && !old && article.find() && ABOUT_REPORT.isIn(solid)) {
      found.add(new Citation("", Flaw.OLD_ARTICLE, article.group(), section, at.place()));
    }
  }
}
