package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.result.CorrectionResult;
import org.nianbao.result.DiagnosisResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.NoteResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SumResult;
import org.nianbao.result.UnassessedResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/**
 * What is written beside a place of a report.
 *
 * @param lines its paragraphs
 */
public record Remark(List<String> lines) {

  /** Copies the list. */
  public Remark {
    lines = List.copyOf(lines);
  }

  /** What is said of the report as a whole: its score, how much was found, what was not judged. */
  public static Remark summary(ReportResult report, Language language) {
    List<String> lines = new ArrayList<>();
    String waived =
        report.waived() == 0
            ? ""
            : Messages.say("output.mark.waived", report.waived()).in(language);
    lines.add((counts(report, language) + say(language, "", " ") + waived).strip());
    lines.add(score(report, language));
    for (NoteResult note : report.notes()) {
      lines.add(say(language, "读取说明：", "Reading: ") + note.text().in(language));
    }
    Map<String, List<String>> open = new LinkedHashMap<>();
    for (UnassessedResult one : report.unassessed()) {
      open.computeIfAbsent(one.reason().in(language), reason -> new ArrayList<>())
          .add(one.title().in(language));
    }
    open.forEach(
        (reason, titles) ->
            lines.add(
                say(language, "未能判定（不算通过，也不扣分）：", "Not judged (neither passed nor charged): ")
                    + reason
                    + say(language, "涉及", " Rules: ")
                    + concerned(titles, language)));
    return new Remark(lines);
  }

  private static String concerned(List<String> titles, Language language) {
    int most = 20;
    String first =
        titles.stream().limit(most).collect(Collectors.joining(say(language, "、", "; ")));
    return titles.size() > most
        ? first + say(language, "等" + titles.size() + "项。", "; " + titles.size() + " in all.")
        : first + say(language, "。", ".");
  }

  private static String counts(ReportResult report, Language language) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long hints = report.count(Severity.INFO);
    if (errors + warnings + hints == 0) {
      return say(language, "检查未发现问题。", "Nothing was found to be wrong.");
    }
    return say(
        language,
        "检查发现错误 " + errors + " 处、警告 " + warnings + " 处、提示 " + hints + " 处，见各处批注。",
        "Found: errors "
            + errors
            + ", warnings "
            + warnings
            + ", notices "
            + hints
            + "; each has its comment.");
  }

  private static String score(ReportResult report, Language language) {
    return report
        .score()
        .total()
        .map(
            total ->
                say(
                    language,
                    "得分 "
                        + Shortest.of(total)
                        + "（满分 "
                        + Shortest.of(report.score().full())
                        + "），"
                        + report.score().grade()
                        + "。",
                    "Score "
                        + Shortest.of(total)
                        + " of "
                        + Shortest.of(report.score().full())
                        + ", "
                        + report.score().grade()
                        + "."))
        .orElse(say(language, "能够判定的太少，没有总分。", "Too little could be judged for a total."));
  }

  /** What is said of a finding, by its index: what, what to do, why, by which source. */
  public static Remark of(ReportResult report, int index, Language language) {
    FindingResult finding = report.findings().get(index);
    List<String> lines = new ArrayList<>();
    lines.add(
        say(language, "【", "[")
            + finding.severity().label().in(language)
            + say(language, "】", "] ")
            + finding.message().in(language));
    for (DiagnosisResult.Cause cause : report.diagnosis().causes()) {
      if (cause.likeliest().explains().contains(index) && !cause.brief()) {
        for (DiagnosisResult.Correcting other : cause.alternatives()) {
          lines.add(say(language, "也可能：", "Or else: ") + corrections(other, language));
        }
      }
    }
    if (finding.sums().isEmpty()) {
      add(lines, say(language, "怎么改：", "What to do: "), finding.advice().in(language));
    }
    for (SumResult sum : finding.sums()) {
      add(lines, say(language, "理由：", "Why: "), sum.message().in(language));
    }
    add(
        lines,
        say(language, "依据：", "Basis: "),
        (finding.basis().in(language) + " [" + finding.rule() + "]").strip());
    return new Remark(lines);
  }

  /** The same as lines, with the finding's number in front, for a place that has several. */
  static List<String> numbered(ReportResult report, int index, Language language) {
    List<String> lines = new ArrayList<>(of(report, index, language).lines());
    lines.set(0, (index + 1) + ". " + lines.get(0));
    return lines;
  }

  private static void add(List<String> lines, String lead, String text) {
    if (!text.isBlank()) {
      lines.add(lead + text);
    }
  }

  private static String corrections(DiagnosisResult.Correcting repair, Language language) {
    return repair.cells().stream()
        .map(one -> correction(one, language))
        .collect(Collectors.joining(say(language, "；", "; ")));
  }

  private static String correction(CorrectionResult one, Language language) {
    String actual =
        one.actual().map(Object::toString).orElseGet(() -> say(language, "空白", "blank"));
    String limit =
        switch (one.bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> say(language, "不少于", "at least ");
          case AT_MOST -> say(language, "不超过", "at most ");
        };
    return one.name().in(language) + " " + actual + " → " + limit + one.proposed();
  }

  private static String say(Language language, String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
