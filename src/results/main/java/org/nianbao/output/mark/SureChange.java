package org.nianbao.output.mark;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.result.CellResult;
import org.nianbao.result.CorrectionResult;
import org.nianbao.result.DiagnosisResult;
import org.nianbao.result.FigureResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.PositionResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SubjectResult;

/**
 * A correction that nobody has to think about: a heading's numeral, a label of the form, a figure
 * in other digits, a single cell that alone makes every sum come out.
 *
 * @param finding the index of the finding that it takes away, with others it may be
 * @param at the cell, or the table in which every cell of this text is meant; empty for a heading
 * @param line the heading as it is written; empty for a cell
 * @param found what is replaced, all of a cell or the beginning of a heading
 * @param due what stands there then
 */
record SureChange(int finding, Optional<PositionResult> at, String line, String found, String due) {

  /** What makes the numbers of sections doubtful. */
  private static final Set<String> UNSURE_ORDER =
      Set.of(
          "structure/section-missing",
          "structure/section-extra",
          "structure/section-order",
          "structure/section-duplicate",
          "heading/legacy",
          "heading/level",
          "heading/mislabeled");

  private static final Set<String> LABELS = Set.of("table/label", "edition/documents-label");

  private static final Pattern NUMERAL =
      Pattern.compile("^[（(]?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)]?\\s*[、.．，,：:]?\\s*(?=\\P{Nd})");

  /** What the last quotation of a label's sentence says is what the form has there. */
  private static final Pattern LAST_QUOTED = Pattern.compile("“([^“”]+)”[^“”]*$");

  /** All sure changes of a report. */
  static List<SureChange> of(ReportResult report) {
    List<SureChange> all = new ArrayList<>();
    for (int i = 0; i < report.findings().size(); i++) {
      FindingResult finding = report.findings().get(i);
      if (finding.isWaived() || !finding.place().file().isEmpty()) {
        continue;
      }
      if (finding.rule().equals("heading/numeral") || finding.rule().equals("heading/ordinal")) {
        numerals(report, i, all);
      } else if (LABELS.contains(finding.rule())) {
        label(finding, i, all);
      } else if (finding.rule().equals("cell/digits")) {
        digits(report, i, all);
      }
    }
    for (DiagnosisResult.Cause cause : report.diagnosis().causes()) {
      figure(report, cause, all);
    }
    return all;
  }

  private static void numerals(ReportResult report, int finding, List<SureChange> all) {
    boolean style = report.findings().get(finding).rule().equals("heading/numeral");
    boolean sure = report.findings().stream().noneMatch(one -> UNSURE_ORDER.contains(one.rule()));
    int before = 0;
    for (SubjectResult.SectionResult section : report.subject().sections()) {
      if (section.number() <= before) {
        return;
      }
      before = section.number();
    }
    for (SubjectResult.SectionResult section : report.subject().sections()) {
      Matcher numeral = NUMERAL.matcher(section.heading());
      if (section.number() > 10 || !numeral.find()) {
        continue;
      }
      String due = ChineseNumerals.ONE_TO_TEN.charAt(section.number() - 1) + "、";
      String found = Blank.remove(numeral.group());
      boolean fits = number(numeral.group(1)) == section.number();
      if (!found.equals(due) && (fits ? style : sure)) {
        all.add(new SureChange(finding, Optional.empty(), section.heading(), found, due));
      }
    }
  }

  private static int number(String numeral) {
    String plain = Normalizer.normalize(numeral, Normalizer.Form.NFKC);
    return plain.matches("\\d+") ? Integer.parseInt(plain) : ChineseNumerals.value(plain);
  }

  private static void label(FindingResult finding, int index, List<SureChange> all) {
    Matcher due = LAST_QUOTED.matcher(finding.message().zh());
    PositionResult at = finding.place().position();
    if (due.find() && at.row() > 0 && at.column() > 0 && !finding.quote().isEmpty()) {
      all.add(new SureChange(index, Optional.of(at), "", finding.quote(), due.group(1)));
    }
  }

  private static void digits(ReportResult report, int index, List<SureChange> all) {
    FindingResult finding = report.findings().get(index);
    Set<CellResult> cells = new HashSet<>(finding.cells());
    Set<String> done = new HashSet<>();
    PositionResult at = finding.place().position();
    PositionResult table = new PositionResult(0, 0, at.table(), 0, 0, at.sheet(), "");
    for (FigureResult figure : report.figures()) {
      if (cells.contains(figure.cell()) && figure.value().isPresent() && done.add(figure.text())) {
        String due = figure.value().get().toPlainString();
        if (isSame(figure.text(), figure.value().get())) {
          all.add(new SureChange(index, Optional.of(table), "", figure.text(), due));
        }
      }
    }
  }

  /** Whether a text is no other number than the given one, only in other digits. */
  private static boolean isSame(String text, BigDecimal value) {
    String plain =
        Blank.remove(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("[,，]", "")
            .replaceAll("[〇oO]", "0");
    return plain.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(plain).compareTo(value) == 0;
  }

  private static void figure(
      ReportResult report, DiagnosisResult.Cause cause, List<SureChange> all) {
    DiagnosisResult.Correcting repair = cause.likeliest();
    if (repair.cells().size() != 1 || !cause.alternatives().isEmpty() || !cause.complete()) {
      return;
    }
    CorrectionResult one = repair.cells().get(0);
    if (one.bound() != CorrectionResult.Bound.EXACTLY) {
      return;
    }
    for (int i : repair.explains()) {
      FindingResult finding = report.findings().get(i);
      PositionResult at = finding.place().position();
      boolean here =
          !finding.cells().isEmpty()
              && finding.cells().get(0).equals(one.cell())
              && at.row() > 0
              && at.column() > 0;
      if (here && !finding.isWaived() && isAlone(report, cause, at)) {
        String found = one.actual().map(String::valueOf).orElse("");
        all.add(new SureChange(i, Optional.of(at), "", found, String.valueOf(one.proposed())));
        return;
      }
    }
  }

  /** Whether nothing else is wrong with a cell: the row takes no figures, say. */
  private static boolean isAlone(
      ReportResult report, DiagnosisResult.Cause cause, PositionResult at) {
    for (int i = 0; i < report.findings().size(); i++) {
      FindingResult finding = report.findings().get(i);
      PositionResult other = finding.place().position();
      boolean row = other.table() == at.table() && other.row() == at.row();
      boolean same = row && other.column() == at.column();
      if ((same && !cause.likeliest().explains().contains(i))
          || (row && finding.rule().equals("table/group-filled"))) {
        return false;
      }
    }
    return true;
  }
}
