package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Picture;
import org.nianbao.document.Table;
import org.nianbao.output.page.MarkupText;
import org.nianbao.output.page.PageFrame;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SubjectResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * A report as it was read, on one page for a browser or the printer: its tables as tables, each
 * finding beside its place. The page needs no script, loads nothing, and forbids both to itself.
 */
final class ReadingView {

  private final Document document;
  private final ReportResult report;
  private final Language language;
  private final ReadingSpots spots;
  private final StringBuilder page = new StringBuilder(1 << 16);
  private final Set<String> headings = new HashSet<>();

  private ReadingView(Document document, ReportResult report, Language language, Severity least) {
    this.document = document;
    this.report = report;
    this.language = language;
    this.spots = new ReadingSpots(document, report, least);
    for (SubjectResult.SectionResult one : report.subject().sections()) {
      headings.add(Blank.remove(one.heading()));
    }
  }

  /**
   * The page of a report.
   *
   * @param document what its file holds
   * @param report what the program says of it
   * @param least how grave a finding is at least that is shown
   */
  static String of(Document document, ReportResult report, Language language, Severity least) {
    ReadingView view = new ReadingView(document, report, language, least);
    view.write();
    return view.page.toString();
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  private static String text(String text) {
    return MarkupText.escaped(text).replace("\n", "<br>");
  }

  private void write() {
    String title = report.subject().title();
    String name = title.isBlank() ? report.path() : title;
    String css =
        PageFrame.resource(PageFrame.class, "frame.css")
            + PageFrame.resource(ReadingView.class, "reading.css");
    page.append(PageFrame.start(language, say("批注：", "Marked: ") + name, css, ""));
    header(name);
    page.append("<main lang=\"zh-CN\">\n");
    int tables = 0;
    for (Block block : document.blocks()) {
      tables += block instanceof Table ? 1 : 0;
      block(block, tables);
    }
    page.append("</main>\n").append(PageFrame.END);
  }

  private void header(String name) {
    page.append("<header>\n<h1>").append(text(name)).append("</h1>\n");
    for (String line : Remark.summary(report, language).lines()) {
      page.append("<p>").append(text(line)).append("</p>\n");
    }
    List<Integer> whole = spots.at(ReadingSpots.TOP);
    if (!whole.isEmpty()) {
      notes(whole);
    }
    page.append("</header>\n");
  }

  private void block(Block block, int number) {
    List<Integer> found = new ArrayList<>(spots.at(block));
    page.append("<div class=\"row\">\n<div class=\"text\">");
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph, found);
    } else if (block instanceof Table table) {
      table(table, number, found);
    } else if (block instanceof Picture picture) {
      page.append("<p>[").append(say("图片", "picture")).append("] ");
      page.append(text(picture.name())).append("</p>");
    }
    page.append("</div>\n");
    if (!found.isEmpty()) {
      notes(found);
    }
    page.append("</div>\n");
  }

  private void paragraph(Paragraph paragraph, List<Integer> found) {
    String solid = Blank.remove(paragraph.text());
    String title = Blank.remove(report.subject().title());
    boolean isTitle = !solid.isEmpty() && title.contains(solid) && solid.length() > 3;
    page.append("<p");
    if (isTitle) {
      page.append(" class=\"title\"");
    } else if (headings.contains(solid)) {
      page.append(" class=\"heading\"");
    }
    page.append('>');
    marked(paragraph.text(), found);
    page.append("</p>");
  }

  /** Where words are quoted. */
  private record Quoted(int from, int to, int finding) {}

  /** A text in which each finding's words are marked; where they overlap, its sign stands alone. */
  private void marked(String text, List<Integer> found) {
    List<Quoted> quoted = new ArrayList<>();
    for (int finding : found) {
      quoted.add(quoted(text, finding));
    }
    quoted.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : b.to() - a.to());
    int at = 0;
    for (Quoted one : quoted) {
      if (one.from() < at || one.from() == one.to()) {
        badge(one.finding());
        continue;
      }
      page.append(text(text.substring(at, one.from()))).append("<mark>");
      page.append(text(text.substring(one.from(), one.to()))).append("</mark>");
      badge(one.finding());
      at = one.to();
    }
    page.append(text(text.substring(at)));
  }

  /** Where a finding's words stand, white space aside; nowhere, at the beginning. */
  private Quoted quoted(String text, int finding) {
    String wanted = Blank.remove(report.findings().get(finding).quote());
    String solid = Blank.remove(text);
    int at = wanted.isEmpty() ? -1 : solid.indexOf(wanted);
    if (at < 0) {
      return new Quoted(0, 0, finding);
    }
    int from = -1;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Blank.isBlank(text.charAt(i))) {
        continue;
      }
      from = seen == at ? i : from;
      if (++seen == at + wanted.length()) {
        return new Quoted(from, i + 1, finding);
      }
    }
    return new Quoted(0, 0, finding);
  }

  private String severity(int finding) {
    return report.findings().get(finding).severity().name().toLowerCase(Locale.ROOT);
  }

  /** The sign at a finding's place, which leads to what is said of it. */
  private void badge(int finding) {
    int number = finding + 1;
    page.append("<a class=\"badge ").append(severity(finding)).append("\" id=\"p").append(number);
    page.append("\" href=\"#f").append(number).append("\" aria-label=\"");
    page.append(say("第 " + number + " 条", "finding " + number)).append("\">").append(number);
    page.append("</a>");
  }

  private void table(Table table, int number, List<Integer> found) {
    found.forEach(this::badge);
    page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    page.append(say("第 " + number + " 个表格", "table " + number)).append("\"><table>\n");
    for (List<Cell> row : table.rows()) {
      page.append("<tr>");
      for (Cell cell : row) {
        List<Integer> here = spots.at(cell);
        page.append("<td");
        span("rowspan", cell.rowSpan());
        span("colspan", cell.colSpan());
        if (!here.isEmpty()) {
          page.append(" class=\"found ").append(severity(here.get(0))).append('"');
        }
        page.append('>').append(text(cell.text()));
        here.forEach(this::badge);
        page.append("</td>");
        found.addAll(here);
      }
      page.append("</tr>\n");
    }
    page.append("</table></div>");
  }

  private void span(String name, int span) {
    if (span > 1) {
      page.append(' ').append(name).append("=\"").append(span).append('"');
    }
  }

  private void notes(List<Integer> found) {
    page.append("<aside class=\"notes\" lang=\"").append(say("zh-CN", "en"));
    page.append("\" aria-label=\"").append(say("批注", "notes"));
    page.append(found.stream().map(one -> " " + (one + 1)).reduce("", String::concat));
    page.append("\"><ol>\n");
    for (int finding : found) {
      int number = finding + 1;
      page.append("<li class=\"").append(severity(finding)).append("\" id=\"f").append(number);
      page.append("\">");
      boolean first = true;
      for (String line : Remark.of(report, finding, language).lines()) {
        page.append("<p>");
        if (first && !spots.at(ReadingSpots.TOP).contains(finding)) {
          page.append("<a class=\"badge ").append(severity(finding)).append("\" href=\"#p");
          page.append(number).append("\" aria-label=\"");
          page.append(say("到第 " + number + " 条所在之处", "to the place of finding " + number));
          page.append("\">").append(number).append("</a> ");
        }
        page.append(text(line)).append("</p>");
        first = false;
      }
      page.append("</li>\n");
    }
    page.append("</ol></aside>\n");
  }
}
