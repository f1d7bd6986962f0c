package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Missing;
import org.nianbao.facts.ReadingNote;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Title;
import org.nianbao.facts.Witness;
import org.nianbao.joining.PartFile;
import org.nianbao.output.CheckOutput;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.rules.Unassessed;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.WaiverUse;

/** Results for people: each report with its findings, what they come from, and its score. */
public final class TextOutput implements CheckOutput {

  private static final int QUOTE = 80;
  private static final int MOST_WITNESSES = 5;

  private final TextPage page;
  private final Tally tally = new Tally();
  private Optional<WaiverUse> waivers = Optional.empty();

  /** Writes to the given page. */
  public TextOutput(TextPage page) {
    this.page = page;
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    if (tally.inputs() > 0) {
      page.blank();
      page.line(page.paint().dim("─".repeat(Math.min(page.width(), 60))));
      page.blank();
    }
    tally.add(outcome);
    if (outcome instanceof CheckedReport checked) {
      report(checked);
    } else if (outcome instanceof Unreadable unreadable) {
      unreadable(unreadable);
    }
    page.flush();
  }

  private void unreadable(Unreadable unreadable) throws IOException {
    page.line(page.paint().bold(Columns.clean(unreadable.path())));
    page.paragraph(
        "  " + page.say("无法读取", "unreadable") + "  ",
        text -> page.paint().of(Severity.ERROR, text),
        page.say(unreadable.reason()),
        text -> text);
  }

  private void report(CheckedReport checked) throws IOException {
    header(checked);
    List<Finding> findings = checked.judgement().findings();
    if (findings.isEmpty()) {
      page.blank();
      praise(checked);
    }
    Map<String, Integer> said = new HashMap<>();
    int section = -1;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.section() != section) {
        section = finding.section();
        page.blank();
        page.line(page.paint().bold(sectionName(checked.report(), section)));
      }
      if (checked.verdicts().get(i).isWaived()) {
        waived(i + 1, finding, checked.verdicts().get(i));
      } else {
        finding(i + 1, finding, said);
        note("豁免", "waiver", new WaiverText(page).of(checked.verdicts().get(i)));
      }
    }
    new DiagnosisText(page).write(checked);
    unassessed(checked.judgement().unassessed());
    page.blank();
    new ScoreText(page).write(checked);
  }

  private void header(CheckedReport checked) throws IOException {
    Report report = checked.report();
    page.line(page.paint().bold(Columns.clean(checked.path())));
    String title = report.first(Title.class).map(Title::text).orElse("");
    if (!title.isBlank()) {
      page.paragraph("  ", title);
    }
    List<String> facts = new ArrayList<>();
    if (!report.agency().isBlank()) {
      facts.add(page.say("机关：", "agency: ") + report.agency());
    }
    facts.add(
        page.say("年度：", "year: ")
            + (report.year() == 0 ? page.say("不明", "unknown") : report.year()));
    report
        .first(Subject.class)
        .map(Subject::edition)
        .filter(edition -> !edition.isBlank())
        .ifPresent(
            edition -> facts.add(page.say("格式：" + edition + " 年版", "form: edition of " + edition)));
    facts.add(page.say("文件：", "file: ") + checked.format());
    page.note("  ", String.join(" · ", facts));
    for (PartFile companion : checked.companions()) {
      if (!companion.note().zh().isEmpty()) {
        page.note("  " + page.say("多个文件：", "files: "), Columns.clean(page.say(companion.note())));
      }
    }
    for (ReadingNote note : report.all(ReadingNote.class).toList()) {
      page.note("  " + page.say("读取说明：", "reading: "), Columns.clean(page.say(note.note())));
    }
  }

  private void praise(CheckedReport checked) throws IOException {
    int open = checked.judgement().unassessed().size();
    String text =
        open == 0
            ? page.say(
                "各项检查均未发现问题，报告编制规范。", "All checks passed: nothing is wrong with this report.")
            : page.say(
                "已判定的各项检查均未发现问题；另有 " + open + " 项未能判定，见下。",
                "Nothing is wrong in what could be judged; "
                    + open
                    + " rules could not be, see below.");
    page.paragraph("  ", t -> t, text, page.paint()::good);
  }

  private String sectionName(Report report, int number) {
    if (number == 0) {
      return page.say("标题与前言", "Title and preamble");
    }
    return report
        .form()
        .section(number)
        .map(
            section ->
                page.say("第" + section.numeral() + "部分　", "Section " + number + "  ")
                    + section.name())
        .orElse(page.say("第 " + number + " 部分", "Section " + number));
  }

  private void finding(int number, Finding finding, Map<String, Integer> said) throws IOException {
    Severity severity = finding.severity();
    String mark =
        Columns.padLeft(Integer.toString(number), 3) + ". " + page.say(severity.label()) + "  ";
    page.paragraph(
        mark,
        text -> page.paint().of(severity, text),
        finding.message(page.language()),
        text -> text);
    note("原文", "text", evidence(finding));
    note("比对", "compared", comparison(finding));
    witnesses(finding);
    reasons(number, finding, said);
  }

  /** A finding that people let pass: dim, with their reason in place of basis and advice. */
  private void waived(int number, Finding finding, Verdict verdict) throws IOException {
    String mark =
        Columns.padLeft(Integer.toString(number), 3) + ". " + page.say("豁免", "waived") + "  ";
    page.note(mark, finding.message(page.language()));
    note("原文", "text", evidence(finding));
    note("比对", "compared", comparison(finding));
    note("豁免", "waiver", new WaiverText(page).of(verdict) + " [" + finding.rule().id() + "]");
  }

  /** Basis and advice; where another finding has said the same, it is referred to. */
  private void reasons(int number, Finding finding, Map<String, Integer> said) throws IOException {
    String basis = page.say(finding.rule().basis());
    String advice = page.say(finding.rule().advice());
    int basisAt = said.getOrDefault(basis, number);
    int adviceAt = said.getOrDefault(advice, number);
    said.putIfAbsent(basis, number);
    said.putIfAbsent(advice, number);
    String id = " [" + finding.rule().id() + "]";
    if (basisAt < number && basisAt == adviceAt) {
      note("依据、建议", "basis, advice", same(basisAt) + id);
    } else {
      note("依据", "basis", basisAt < number ? same(basisAt) : basis);
      note("建议", "advice", ((adviceAt < number ? same(adviceAt) : advice) + id).strip());
    }
  }

  private String same(int number) {
    return page.say("同第 " + number + " 条", "as in no. " + number);
  }

  private void note(String zh, String en, String text) throws IOException {
    if (!text.isBlank()) {
      page.note("       " + page.say(zh + "：", en + ": "), text);
    }
  }

  private String evidence(Finding finding) {
    String quote = Columns.shorten(Columns.clean(finding.quote()), QUOTE);
    String place = page.say(finding.place().describe());
    if (quote.isEmpty() || place.isEmpty()) {
      return quote.isEmpty() ? place : "“" + quote + "”";
    }
    return place + page.say("，“", ": “") + quote + "”";
  }

  private void witnesses(Finding finding) throws IOException {
    int more = finding.witnesses().size() - MOST_WITNESSES;
    for (Witness witness :
        finding.witnesses().subList(0, Math.min(MOST_WITNESSES, finding.witnesses().size()))) {
      String place = page.say(witness.place().describe());
      note(
          "对照",
          "beside",
          Columns.clean(witness.path())
              + (place.isEmpty() ? "" : page.say("，", ", ") + place)
              + page.say("，", ", ")
              + page.say(witness.name())
              + page.say("：“", ": “")
              + Columns.shorten(Columns.clean(witness.text()), QUOTE)
              + "”");
    }
    if (more > 0) {
      note("对照", "beside", page.say("另有 " + more + " 处", more + " more"));
    }
  }

  private String comparison(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (!finding.expected().isBlank()) {
      parts.add(page.say("应为 ", "due ") + finding.expected());
    }
    if (!finding.actual().isBlank()) {
      parts.add(page.say("实为 ", "found ") + finding.actual());
    }
    return String.join(page.say("，", ", "), parts);
  }

  private void unassessed(List<Unassessed> unassessed) throws IOException {
    if (unassessed.isEmpty()) {
      return;
    }
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (Unassessed one : unassessed) {
      rules
          .computeIfAbsent(page.say(one.reason()), reason -> new ArrayList<>())
          .add(page.say(one.rule().title()));
    }
    page.blank();
    page.line(
        page.paint().bold(page.say("未能判定（不算通过，也不扣分）", "Not judged (neither passed nor charged)")));
    for (Map.Entry<String, List<String>> reason : rules.entrySet()) {
      page.paragraph("  ", reason.getKey());
      page.note(
          "    " + page.say("涉及：", "rules: "), String.join(page.say("、", "; "), reason.getValue()));
    }
  }

  @Override
  public void missing(List<Missing> missing) throws IOException {
    new MissingText(page).write(missing);
  }

  @Override
  public void waivers(WaiverUse use) {
    waivers = Optional.of(use);
  }

  @Override
  public void finish() throws IOException {
    if (tally.inputs() > 1) {
      page.blank();
      page.line(page.paint().dim("═".repeat(Math.min(page.width(), 60))));
      page.line(page.paint().bold(Summary.of(tally).in(page.language())));
    }
    if (waivers.isPresent() && !waivers.get().isEmpty()) {
      page.blank();
      new WaiverText(page).write(waivers.get());
    }
    page.flush();
  }
}
