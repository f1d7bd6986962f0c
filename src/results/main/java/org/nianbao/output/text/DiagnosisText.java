package org.nianbao.output.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.check.CheckedReport;
import org.nianbao.diagnosis.Correction;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.diagnosis.RootCause;
import org.nianbao.diagnosis.Slip;
import org.nianbao.diagnosis.Unexplained;
import org.nianbao.output.CellNames;

/** The likeliest corrections in words. */
final class DiagnosisText {

  private final TextPage page;

  DiagnosisText(TextPage page) {
    this.page = page;
  }

  void write(CheckedReport checked) throws IOException {
    Diagnosis diagnosis = checked.diagnosis();
    List<RootCause> open =
        diagnosis.causes().stream().filter(cause -> !isWaived(cause.explains(), checked)).toList();
    List<Unexplained> unexplained =
        diagnosis.unexplained().stream().filter(one -> !isWaived(one.findings(), checked)).toList();
    if (open.isEmpty() && unexplained.isEmpty()) {
      return;
    }
    CellNames names = new CellNames(checked.report());
    page.blank();
    page.line(page.paint().bold(page.say("最可能的更正", "Likeliest corrections")));
    for (RootCause cause : open) {
      page.paragraph("  → ", page.paint()::good, sentence(cause, names), text -> text);
    }
    for (Unexplained one : unexplained) {
      page.paragraph(
          "  ？ ",
          page.paint()::dim,
          findings(one.findings()) + page.say("：", ": ") + page.say(one.reason()),
          text -> text);
    }
  }

  private static boolean isWaived(List<Integer> findings, CheckedReport checked) {
    return findings.stream().allMatch(index -> checked.verdicts().get(index).isWaived());
  }

  private String sentence(RootCause cause, CellNames names) {
    String corrections =
        cause.likeliest().corrections().stream()
            .map(correction -> correction(correction, names))
            .collect(Collectors.joining(page.say("；", "; ")));
    String slips =
        cause.likeliest().slips().stream()
            .map(Slip::wording)
            .map(page::say)
            .collect(Collectors.joining(page.say("、", ", ")));
    String explained = findings(cause.explains());
    return corrections
        + (slips.isEmpty() ? "" : page.say("（疑为" + slips + "）", " (" + slips + ")"))
        + page.say("，可消除" + explained + "。", ", clears " + explained + ".")
        + others(cause);
  }

  private String correction(Correction correction, CellNames names) {
    String actual =
        correction.actual() == null ? page.say("空白", "blank") : correction.actual().toString();
    String limit =
        switch (correction.limit()) {
          case EXACTLY -> "";
          case AT_LEAST -> page.say("不少于 ", "at least ");
          case AT_MOST -> page.say("不超过 ", "at most ");
        };
    return page.say(names.of(correction.cell()))
        + " "
        + actual
        + " → "
        + limit
        + correction.proposed();
  }

  private String findings(List<Integer> indexes) {
    String numbers =
        indexes.stream()
            .map(index -> Integer.toString(index + 1))
            .collect(Collectors.joining(page.say("、", ", ")));
    return page.say("第 " + numbers + " 条", "no. " + numbers);
  }

  private String others(RootCause cause) {
    int count = cause.alternatives().size();
    if (count == 0) {
      return "";
    }
    return cause.complete()
        ? page.say("另有 " + count + " 种可能。", " " + count + " other ways.")
        : page.say("另有 " + count + " 种以上的可能。", " More than " + count + " other ways.");
  }
}
