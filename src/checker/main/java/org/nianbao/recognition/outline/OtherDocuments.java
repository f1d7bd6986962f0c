package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Title;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Phrases;
import org.nianbao.wording.Wording;

/**
 * Tells documents about annual reports from annual reports: explanations, covering letters,
 * notices, news, tables that compare years, and the reports of universities. The words stand in
 * {@code rules/phrases/other-documents.txt}.
 */
public final class OtherDocuments {

  /** Sections from which on a document is the report, whatever stands in front of it. */
  private static final int FEWEST_SECTIONS = 3;

  /** The same where the title ends as another document's: a circular has headings of its own. */
  private static final int ALL_BUT_ONE = 5;

  /** The first year of reports in the six sections. */
  private static final int FIRST_YEAR = 2019;

  private static final Pattern OTHER_ENDS = Pattern.compile("(?:通报|通知|函|批复|方案|意见|纪要|解读)$");

  /** Titles of what tells how reports are to be written. */
  private static final Pattern GUIDES =
      Pattern.compile(
          "(?:年度报告|年报).{0,8}(?:口径|说明|指南|样式|样表|模板|范本|须知|办法|制度|规定|要求|问答|解答|细则|规范|标准|清单|台账)(?:[（(][^（）()]*[）)])?$");

  /** A year that is still to be filled in. */
  private static final Pattern OPEN_YEAR = Pattern.compile("(?i)(?:20[x×]{2}|[x×]{4}|20[_＿]{2,})年");

  /** The lines at the beginning that tell what it is. */
  private static final int LINES = 6;

  private static final int LONGEST = 60;

  private static final String SCHOOL_YEAR = "school-year";

  private static final String LETTER = "letter";

  /** Bodies that a letter is written to: 各乡镇，县直各部门：. A report is written to none. */
  private static final Pattern ADDRESSED =
      Pattern.compile("各[^：:]{2,40}[：:]|[^：:，]{2,20}(?:政府|办公室|办公厅|局|委员会)[：:]");

  private static final Map<String, Pattern> KINDS = kinds();

  private static final Map<String, Wording> WORDS =
      Map.of(
          SCHOOL_YEAR,
          Messages.say("recognition.other.school-year"),
          "explanation",
          Messages.say("recognition.other.explanation"),
          LETTER,
          Messages.say("recognition.other.letter"),
          "comparison",
          Messages.say("recognition.other.comparison"),
          "news",
          Messages.say("recognition.other.news"));

  /** A title of another report: 法治政府建设年度报告, 审计工作总结. */
  private static final Pattern REPORT =
      Pattern.compile("^[^，。；：]{4,}(?:报告|报表|年报|总结)(?:[（(][^（）()]*[）)])?$");

  private OtherDocuments() {}

  /** Whether a document begins with the title of a report about something else than disclosure. */
  public static boolean isAnotherReport(List<Block> blocks) {
    for (String line : firstLines(blocks)) {
      if (line.contains("公开")) {
        return false;
      }
      if (REPORT.matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a document without tables of the form is that is no annual report; empty for one that may
   * be.
   *
   * @param sections how many sections of the form are headed in it
   */
  public static Optional<Wording> kind(List<Block> blocks, Optional<Title> title, long sections) {
    List<String> lines = new ArrayList<>();
    title.map(Title::text).ifPresent(lines::add);
    lines.addAll(firstLines(blocks));
    boolean titledSo = title.filter(t -> OTHER_ENDS.matcher(t.text().strip()).find()).isPresent();
    boolean whole = sections >= (titledSo ? ALL_BUT_ONE : FEWEST_SECTIONS);
    for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
      boolean named = lines.stream().anyMatch(line -> kind.getValue().matcher(line).find());
      if (named && (kind.getKey().equals(SCHOOL_YEAR) || !whole)) {
        return Optional.of(WORDS.get(kind.getKey()));
      }
    }
    String titled = title.map(t -> t.text().strip()).orElse("");
    if (sections < ALL_BUT_ONE && ofEnterprise(titled)) {
      return Optional.of(Messages.say("recognition.other.enterprise"));
    }
    if (GUIDES.matcher(titled).find()) {
      return Optional.of(Messages.say("recognition.other.guide"));
    }
    if (OPEN_YEAR.matcher(titled).find()) {
      return Optional.of(Messages.say("recognition.other.blank"));
    }
    if (title.isPresent() && sections == 0 && !isOfOldForm(title.get())) {
      return Optional.of(Messages.say("recognition.other.title-only"));
    }
    boolean addressed = lines.stream().anyMatch(line -> ADDRESSED.matcher(line).matches());
    return addressed && !whole ? Optional.of(WORDS.get(LETTER)) : Optional.empty();
  }

  /** Whether a title is of a year before the form of 2019, whose headings are others. */
  private static boolean isOfOldForm(Title title) {
    return title.year() > 0 && title.year() < FIRST_YEAR;
  }

  /** The short lines before the text begins, without metadata. */
  private static List<String> firstLines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (lines.size() > LINES) {
        break;
      }
      if (block instanceof Paragraph line) {
        String words = TitleWords.plain(line.text());
        if (words.length() <= LONGEST && words.indexOf('。') < 0 && !PageLines.isMetadata(words)) {
          lines.add(words);
        } else if (words.length() > LONGEST) {
          break; // the text begins
        }
      }
    }
    return lines;
  }

  /** Whether a title speaks of information that is no government's, as a waterworks' does. */
  private static boolean ofEnterprise(String title) {
    return title.contains("信息公开") && !title.contains("政府信息公开") && !title.contains("政务信息公开");
  }

  private static Map<String, Pattern> kinds() {
    Phrases phrases = Phrases.read("other-documents");
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    for (String kind : List.of(SCHOOL_YEAR, "explanation", LETTER, "comparison", "news")) {
      kinds.put(kind, Pattern.compile(phrases.anyOf(kind).replace("…", "\\E.{0,60}\\Q")));
    }
    return kinds;
  }
}
