package org.nianbao.output.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.result.CorrectionResult;
import org.nianbao.result.DiagnosisResult;
import org.nianbao.result.ReportResult;

/** The likeliest corrections in words. */
final class DiagnosisText {

  private final TextPage page;

  DiagnosisText(TextPage page) {
    this.page = page;
  }

  void write(ReportResult report) throws IOException {
    DiagnosisResult diagnosis = report.diagnosis();
    List<DiagnosisResult.Cause> open =
        diagnosis.causes().stream()
            .filter(cause -> !isWaived(cause.likeliest().explains(), report))
            .toList();
    List<DiagnosisResult.Open> unexplained =
        diagnosis.unexplained().stream().filter(one -> !isWaived(one.findings(), report)).toList();
    if (open.isEmpty() && unexplained.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.paint().bold(page.say("最可能的更正", "Likeliest corrections")));
    for (DiagnosisResult.Cause cause : open) {
      page.paragraph("  → ", page.paint()::good, sentence(cause), text -> text);
    }
    for (DiagnosisResult.Open one : unexplained) {
      page.paragraph(
          "  ？ ",
          page.paint()::dim,
          findings(one.findings()) + page.say("：", ": ") + page.say(one.reason()),
          text -> text);
    }
  }

  private static boolean isWaived(List<Integer> findings, ReportResult report) {
    return findings.stream().allMatch(index -> report.findings().get(index).isWaived());
  }

  private String sentence(DiagnosisResult.Cause cause) {
    String corrections =
        cause.likeliest().cells().stream()
            .map(this::correction)
            .collect(Collectors.joining(page.say("；", "; ")));
    String slips =
        cause.likeliest().slips().stream()
            .map(page::say)
            .collect(Collectors.joining(page.say("、", ", ")));
    String explained = findings(cause.likeliest().explains());
    return corrections
        + (slips.isEmpty() ? "" : page.say("（疑为" + slips + "）", " (" + slips + ")"))
        + page.say("，可消除" + explained + "。", ", clears " + explained + ".")
        + others(cause);
  }

  private String correction(CorrectionResult correction) {
    String actual =
        correction.actual().map(Object::toString).orElseGet(() -> page.say("空白", "blank"));
    String limit =
        switch (correction.bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> page.say("不少于 ", "at least ");
          case AT_MOST -> page.say("不超过 ", "at most ");
        };
    return page.say(correction.name()) + " " + actual + " → " + limit + correction.proposed();
  }

  private String findings(List<Integer> indexes) {
    String numbers =
        indexes.stream()
            .map(index -> Integer.toString(index + 1))
            .collect(Collectors.joining(page.say("、", ", ")));
    return page.say("第 " + numbers + " 条", "no. " + numbers);
  }

  private String others(DiagnosisResult.Cause cause) {
    int count = cause.alternatives().size();
    if (count == 0) {
      return "";
    }
    return cause.complete()
        ? page.say("另有 " + count + " 种可能。", " " + count + " other ways.")
        : page.say("另有 " + count + " 种以上的可能。", " More than " + count + " other ways.");
  }
}
