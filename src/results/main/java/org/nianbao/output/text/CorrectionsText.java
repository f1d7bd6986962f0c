package org.nianbao.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.result.CorrectionResult;
import org.nianbao.result.DiagnosisResult;
import org.nianbao.wording.Wording;

/** What a diagnosis adds to a finding about figures: other corrections, or why there is none. */
final class CorrectionsText {

  private final TextPage page;
  private final DiagnosisResult diagnosis;

  CorrectionsText(TextPage page, DiagnosisResult diagnosis) {
    this.page = page;
    this.diagnosis = diagnosis;
  }

  /**
   * Other corrections that would do as well, where the finding's own sentence does not have them.
   */
  List<String> others(int finding) {
    List<String> others = new ArrayList<>();
    for (DiagnosisResult.Cause cause : diagnosis.causes()) {
      if (cause.likeliest().explains().contains(finding) && !cause.brief()) {
        cause.alternatives().forEach(one -> others.add(corrections(one)));
      }
    }
    return others;
  }

  /** Why no correction is proposed; empty where one is. */
  String none(int finding) {
    return diagnosis.unexplained().stream()
        .filter(open -> open.findings().contains(finding))
        .map(open -> page.say(open.reason()))
        .findFirst()
        .orElse("");
  }

  private String corrections(DiagnosisResult.Correcting repair) {
    String cells =
        repair.cells().stream()
            .map(this::correction)
            .collect(Collectors.joining(page.say("；", "; ")));
    List<Wording> slips = repair.slips();
    return slips.isEmpty()
        ? cells
        : cells
            + page.say("（疑为", " (")
            + slips.stream().map(page::say).collect(Collectors.joining(page.say("、", ", ")))
            + page.say("）", ", it seems)");
  }

  private String correction(CorrectionResult correction) {
    String actual =
        correction.actual().map(Object::toString).orElseGet(() -> page.say("空白", "blank"));
    String limit =
        switch (correction.bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> page.say("不少于", "at least ");
          case AT_MOST -> page.say("不超过", "at most ");
        };
    return page.say(correction.name()) + " " + actual + " → " + limit + correction.proposed();
  }
}
