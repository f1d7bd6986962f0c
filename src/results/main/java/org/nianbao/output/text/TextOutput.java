package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.text.Paint.Tone;
import org.nianbao.result.CopyResult;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.NoteResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.SubjectResult;
import org.nianbao.result.SumResult;
import org.nianbao.result.UnassessedResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.result.WitnessResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;

/** Results for people: each report with its findings, what they come from, and its score. */
public final class TextOutput implements CheckOutput {

  /** More rules than this are not judged only where a report is not judged at all. */
  private static final int ALL_BUT = 70;

  private static final int QUOTE = 80;
  private static final int MOST_WITNESSES = 5;

  private final TextPage page;
  private final Severity least;
  private final RunTally tally = new RunTally();
  private final List<UnreadableResult> unreadable = new ArrayList<>();
  private Optional<WaiversResult> waivers = Optional.empty();
  private Optional<ReportResult> waiting = Optional.empty();
  private boolean brief = true;

  /** Writes all findings to the given page. */
  public TextOutput(TextPage page) {
    this(page, Severity.INFO);
  }

  /** Writes the findings that are at least so grave; each keeps its number among all. */
  public TextOutput(TextPage page, Severity least) {
    this.page = page;
    this.least = least;
  }

  /** A report on which there is nothing to say is one line, unless it is the only one. */
  @Override
  public void add(InputResult input) throws IOException {
    boolean first = tally.inputs() == 0;
    tally.add(input);
    if (input instanceof ReportResult report && isClean(report)) {
      if (first) {
        waiting = Optional.of(report);
        return;
      }
      flushWaiting();
      clean(report);
    } else {
      flushWaiting();
      if (!first) {
        rule();
      }
      brief = false;
      if (input instanceof ReportResult report) {
        report(report);
      } else if (input instanceof UnreadableResult one) {
        unreadable.add(one);
        unreadable(one);
      }
    }
    page.flush();
  }

  private static boolean isClean(ReportResult report) {
    return report.findings().isEmpty() && report.score().total().isPresent();
  }

  private void flushWaiting() throws IOException {
    if (waiting.isPresent()) {
      clean(waiting.get());
      waiting = Optional.empty();
    }
  }

  private void rule() throws IOException {
    page.blank();
    page.line(page.paint().dim("─".repeat(Math.min(page.width(), 60))));
    page.blank();
  }

  /** One line; those of the reports before and after it stand close to it. */
  private void clean(ReportResult report) throws IOException {
    if (!brief) {
      rule();
    }
    brief = true;
    String year = report.year() == 0 ? "" : page.say(report.year() + "年度", " " + report.year());
    String who = report.agency().isEmpty() ? "" : "  " + Columns.clean(report.agency()) + year;
    int open = report.unassessed().size();
    String line =
        page.say(
            Messages.say(
                "output.text.clean",
                Columns.clean(report.path()),
                who,
                ScoreText.inWords(report.score(), page)));
    page.paragraph(
        "",
        Tone.PLAIN,
        open == 0
            ? line
            : line
                + page.say("；", "; ")
                + page.say(Messages.say("output.text.clean-not-judged", open)),
        Tone.GOOD);
  }

  private void unreadable(UnreadableResult unreadable) throws IOException {
    page.line(page.paint().bold(Columns.clean(unreadable.path())));
    page.paragraph(
        "  " + page.say("无法读取", "unreadable") + "  ",
        Tone.ERROR,
        page.say(unreadable.reason()),
        Tone.PLAIN);
  }

  private void report(ReportResult report) throws IOException {
    header(report);
    List<FindingResult> findings = report.findings();
    if (findings.isEmpty()) {
      page.blank();
      praise(report);
    }
    CorrectionsText corrections = new CorrectionsText(page, report.diagnosis());
    Map<String, Integer> said = new HashMap<>();
    int section = -1;
    for (int i = 0; i < findings.size(); i++) {
      FindingResult finding = findings.get(i);
      if (finding.severity().compareTo(least) > 0) {
        continue;
      }
      if (finding.section() != section) {
        section = finding.section();
        page.blank();
        page.line(page.paint().bold(page.say(finding.place().sectionName())));
      }
      if (finding.isWaived()) {
        waived(i + 1, finding);
      } else {
        finding(i, finding, corrections, said);
        note("人工认定", "waiver", new WaiverText(page).of(finding.waiver()));
      }
    }
    unassessed(report.unassessed());
    page.blank();
    new ScoreText(page).write(report);
  }

  private void header(ReportResult report) throws IOException {
    SubjectResult subject = report.subject();
    page.line(page.paint().bold(Columns.clean(report.path())));
    if (!subject.title().isBlank()) {
      page.paragraph("  ", subject.title());
    }
    List<String> facts = new ArrayList<>();
    if (!subject.agency().isBlank()) {
      facts.add(page.say("机关：", "agency: ") + subject.agency());
    }
    facts.add(
        page.say("年度：", "year: ")
            + (subject.year() == 0 ? page.say("不明", "unknown") : subject.year()));
    if (!subject.edition().isBlank()) {
      facts.add(
          page.say("格式：" + subject.edition() + " 年版", "form: edition of " + subject.edition()));
    }
    facts.add(page.say("文件：", "file: ") + report.source().format());
    page.note("  ", String.join(" · ", facts));
    for (NoteResult note : report.notes()) {
      String lead =
          note.isAboutFile() ? page.say("多个文件：", "files: ") : page.say("读取说明：", "reading: ");
      page.note("  " + lead, Columns.clean(page.say(note.text())));
    }
  }

  private void praise(ReportResult report) throws IOException {
    int open = report.unassessed().size();
    boolean whole = isComparedWithLastYear(report);
    String text =
        open == 0
            ? page.say(
                whole
                    ? Messages.say("output.praise")
                    : Messages.say("output.praise.without-last-year"))
            : page.say(
                "已判定的各项检查均未发现问题；另有 " + open + " 项未能判定，见下。",
                "Nothing is wrong in what could be judged; "
                    + open
                    + " rules could not be, see below.");
    page.paragraph("  ", Tone.PLAIN, text, Tone.GOOD);
  }

  private static boolean isComparedWithLastYear(ReportResult report) {
    for (CopyResult copy : report.copies()) {
      if (copy.lastYear()) {
        return true;
      }
    }
    return false;
  }

  /** First what to do, then why, then by which source. */
  private void finding(
      int index, FindingResult finding, CorrectionsText corrections, Map<String, Integer> said)
      throws IOException {
    Severity severity = finding.severity();
    int number = index + 1;
    String mark =
        Columns.padLeft(Integer.toString(number), 3) + ". " + page.say(severity.label()) + "  ";
    page.paragraph(mark, Tone.of(severity), page.say(finding.message()), Tone.PLAIN);
    for (String other : corrections.others(index)) {
      note("也可能", "or else", other);
    }
    String open = corrections.none(index);
    if (finding.sums().isEmpty() || !open.isEmpty()) {
      note("怎么改", "what to do", once(page.say(finding.advice()), number, said));
    }
    note("原文", "text", evidence(finding));
    if (!page.say(finding.message()).contains(open)) {
      note("理由", "why", once(open, number, said));
    }
    for (SumResult sum : finding.sums()) {
      String id = sum.rule().equals(finding.rule()) ? "" : " [" + sum.rule() + "]";
      note("理由", "why", page.say(sum.message()) + id);
    }
    witnesses(finding);
    String basis = once(page.say(finding.basis()), number, said);
    note("依据", "basis", (basis + " [" + finding.rule() + "]").strip());
  }

  /** A text; where another finding has said it, a reference to that. */
  private String once(String text, int number, Map<String, Integer> said) {
    Integer before = said.putIfAbsent(text, number);
    return before == null || text.isBlank()
        ? text
        : page.say("同第 " + before + " 条", "as in no. " + before);
  }

  /** A finding that people let pass: dim, with their reason in place of basis and advice. */
  private void waived(int number, FindingResult finding) throws IOException {
    String mark =
        Columns.padLeft(Integer.toString(number), 3) + ". " + page.say("认定", "waived") + "  ";
    page.note(mark, page.say(finding.message()));
    note("原文", "text", evidence(finding));
    note("人工认定", "waiver", new WaiverText(page).of(finding.waiver()) + " [" + finding.rule() + "]");
  }

  private void note(String zh, String en, String text) throws IOException {
    if (!text.isBlank()) {
      page.note("       " + page.say(zh + "：", en + ": "), text);
    }
  }

  private String evidence(FindingResult finding) {
    String quote = Columns.shorten(telling(Columns.clean(finding.quote()), finding), QUOTE);
    String place = page.say(finding.place().at());
    if (quote.isEmpty() && page.say(finding.message()).contains(place)) {
      return ""; // the message has begun with it
    }
    if (!quote.isEmpty() && place.contains(quote)) {
      return place;
    }
    if (quote.isEmpty() || place.isEmpty()) {
      return quote.isEmpty() ? place : "“" + quote + "”";
    }
    return place + page.say("，“", ": “") + quote + "”";
  }

  /** A long quotation from the clause on in which the number stands that it is about. */
  private static String telling(String quote, FindingResult finding) {
    int number = finding.actual().isEmpty() ? -1 : quote.indexOf(finding.actual());
    if (number < 0 || Columns.width(quote.substring(0, number)) < QUOTE / 2) {
      return quote;
    }
    int from = number;
    while (from > 0 && "，。；、（：".indexOf(quote.charAt(from - 1)) < 0) {
      from--;
    }
    return from == 0 ? quote : "…" + quote.substring(from);
  }

  private void witnesses(FindingResult finding) throws IOException {
    int more = finding.compared().size() - MOST_WITNESSES;
    for (WitnessResult witness :
        finding.compared().subList(0, Math.min(MOST_WITNESSES, finding.compared().size()))) {
      String place = page.say(witness.at());
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

  private void unassessed(List<UnassessedResult> unassessed) throws IOException {
    if (unassessed.isEmpty()) {
      return;
    }
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (UnassessedResult one : unassessed) {
      String reason = page.say(one.reason());
      rules.putIfAbsent(reason, new ArrayList<>());
      rules.get(reason).add(page.say(one.title()));
    }
    page.blank();
    page.line(
        page.paint().bold(page.say("未能判定（不算对，也不算错）", "Not judged (neither right nor wrong)")));
    for (Map.Entry<String, List<String>> reason : rules.entrySet()) {
      page.paragraph("  ", reason.getKey());
      page.note("    " + page.say("涉及：", "rules: "), concerned(reason.getValue()));
    }
  }

  /** The titles of rules; where a report is not judged at all, how many they are. */
  private String concerned(List<String> titles) {
    return titles.size() > ALL_BUT
        ? page.say("全部" + titles.size() + "项检查", "all " + titles.size() + " checks")
        : String.join(page.say("、", "; "), titles);
  }

  @Override
  public void missing(List<MissingResult> missing) throws IOException {
    show();
    tally.addMissing(missing.size());
    new MissingText(page).write(missing);
  }

  @Override
  public void duplicates(List<DuplicateResult> duplicates) throws IOException {
    show();
    tally.addDuplicates(duplicates.size());
    if (!duplicates.isEmpty()) {
      page.blank();
      new DuplicatesText(page).write(duplicates);
    }
  }

  @Override
  public void waivers(WaiversResult use) {
    waivers = Optional.of(use);
  }

  /** The only report of a run is shown in full. */
  private void show() throws IOException {
    if (waiting.isPresent() && tally.inputs() == 1) {
      report(waiting.get());
      waiting = Optional.empty();
    }
    flushWaiting();
  }

  @Override
  public void finish() throws IOException {
    show();
    if (tally.inputs() > 1) {
      new SummaryText(page).write(tally.summary(), unreadable);
    }
    if (least != Severity.INFO) {
      page.blank();
      page.note("", page.say(Messages.say("output.text.least", least.label())));
    }
    if (waivers.isPresent()) {
      page.blank();
      new WaiverText(page).write(waivers.get());
    }
    page.flush();
  }
}
