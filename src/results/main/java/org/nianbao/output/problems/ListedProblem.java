package org.nianbao.output.problems;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.result.CorrectionResult;
import org.nianbao.result.DiagnosisResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.WaiverResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A finding as a line of a list: in words that stand for themselves, without its report beside it.
 *
 * @param report the report that it is in
 * @param index its index among the report's findings
 * @param language the language of its words
 */
public record ListedProblem(ReportResult report, int index, Language language) {

  /** The finding itself. */
  public FindingResult finding() {
    return report.findings().get(index);
  }

  /** Whose report it is in; the file's path where nobody knows. */
  public String agency() {
    return report.agency().isEmpty() ? report.path() : report.agency();
  }

  /** The section that it stands in, and the form's table that it is about. */
  public String part() {
    FindingResult finding = finding();
    int section = finding.section();
    String name = finding.place().sectionName().in(language).strip();
    if (name.isEmpty() && section > 0) {
      name = Messages.say("result.section.number", section).in(language);
    }
    if (finding.cells().isEmpty()) {
      return name;
    }
    String table = table(finding.cells().get(0).table(), language);
    return name.isEmpty() || table.isEmpty() ? name + table : name + " / " + table;
  }

  /** What people call a table of the form; empty for one that is not known. */
  public static String table(String id, Language language) {
    return Messages.find("output.table." + id).map(name -> name.in(language)).orElse("");
  }

  /** Where it stands, in words. */
  public String place() {
    String at = finding().place().at().in(language);
    String file = finding().place().file();
    return file.isEmpty() || at.contains(file) ? at : file + " " + at;
  }

  /** What was found, as a sentence. */
  public String message() {
    return finding().message().in(language);
  }

  /** The report's own words. */
  public String quote() {
    return finding().quote();
  }

  /** What should stand there, as far as that is known. */
  public String correction() {
    for (DiagnosisResult.Cause cause : report.diagnosis().causes()) {
      if (cause.likeliest().explains().contains(index)) {
        String likely = in(cause.likeliest());
        return cause.alternatives().isEmpty()
            ? likely
            : Messages.say(
                    "output.problem.or-else",
                    likely,
                    cause.alternatives().stream()
                        .map(this::in)
                        .collect(Collectors.joining(separator())))
                .in(language);
      }
    }
    return finding().expected();
  }

  private String in(DiagnosisResult.Correcting repair) {
    return repair.cells().stream().map(this::in).collect(Collectors.joining(separator()));
  }

  private String separator() {
    return language == Language.ZH ? "；" : "; ";
  }

  private String in(CorrectionResult correction) {
    Wording actual =
        correction
            .actual()
            .map(number -> Wording.same(number.toString()))
            .orElseGet(() -> Messages.say("output.problem.blank"));
    Wording due =
        switch (correction.bound()) {
          case EXACTLY -> Wording.same(Long.toString(correction.proposed()));
          case AT_LEAST -> Messages.say("output.problem.at-least", correction.proposed());
          case AT_MOST -> Messages.say("output.problem.at-most", correction.proposed());
        };
    String name = correction.name().in(language);
    return (name.isEmpty() ? "" : name + " ") + actual.in(language) + " → " + due.in(language);
  }

  /** The law, notice or convention. */
  public String basis() {
    return finding().basis().in(language);
  }

  /** The points that it cost. */
  public BigDecimal points() {
    return finding().points();
  }

  /** What to do about it. */
  public String advice() {
    return finding().advice().in(language);
  }

  /** How grave it is, or that people let it pass. */
  public String severity() {
    return finding().isWaived()
        ? Messages.say("output.problem.waived").in(language)
        : finding().severity().label().in(language);
  }

  /** Why people let it pass and who said so; empty where nobody did. */
  public String waiver() {
    Optional<WaiverResult> waiver = finding().waiver().filter(one -> !one.expired());
    return waiver
        .map(one -> Messages.say("output.problem.let-pass", one.by(), one.reason()).in(language))
        .orElse("");
  }
}
