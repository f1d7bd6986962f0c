package org.nianbao.waiver;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.facts.Figure;
import org.nianbao.facts.GroupFigure;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Wording;

/**
 * Names findings by their evidence: rule, agency, year, section, cells with what they hold, values
 * and quoted words. The name is the same in every run, language and file name, wherever in the
 * document the evidence has moved; it is another as soon as the evidence is another.
 */
public final class Fingerprints {

  /** What a fingerprint looks like; the letter keeps spreadsheets from taking it for a number. */
  public static final Pattern SHAPE = Pattern.compile("f[0-9a-f]{16}");

  private static final int BYTES = 8;

  /** Where something stands is no evidence: it moves when a line is added above. */
  private static final Pattern PLACE = Pattern.compile("第[0-9]+(行|列|段|个表格)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  private Fingerprints() {}

  /**
   * Returns the fingerprints of a report's findings, in their order. Findings with the very same
   * evidence, such as one sentence that stands in a report twice, are distinguished by counting.
   */
  public static List<String> of(Report report, List<Finding> findings) {
    return namesOf(report, findings).stream().map(Names::fingerprint).toList();
  }

  /**
   * A finding's fingerprint, and those of the sums that it stands for: by these it was known where
   * each sum was a finding of its own.
   *
   * @param fingerprint its own; that of its sum where it stands for one
   * @param sums those of its sums; empty for findings that stand for none
   */
  public record Names(String fingerprint, List<String> sums) {

    /** Copies the list. */
    public Names {
      sums = List.copyOf(sums);
    }
  }

  /** Returns the names of a report's findings, in their order. */
  public static List<Names> namesOf(Report report, List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<CellRef, String> values = values(report);
    String subject = plain(report.agency()) + "\n" + report.year();
    Map<String, Integer> seen = new HashMap<>();
    List<Names> names = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.sums().isEmpty()) {
        String evidence = subject + "\n" + evidence(finding, values);
        int times = seen.getOrDefault(evidence, 0) + 1;
        seen.put(evidence, times);
        String own = digest(times == 1 ? evidence : evidence + "\n#" + times);
        names.add(new Names(own, List.of()));
      } else {
        List<String> sums = new ArrayList<>();
        for (Finding sum : finding.sums()) {
          sums.add(digest(subject + "\n" + evidence(sum, values)));
        }
        List<String> own = ofTheReport(finding, sums);
        names.add(new Names(own.size() == 1 ? own.get(0) : digest(String.join("\n", own)), sums));
      }
    }
    return names;
  }

  /** Those of the sums that the report breaks by itself, whether last year's is at hand or not. */
  private static List<String> ofTheReport(Finding finding, List<String> sums) {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      if (finding.sums().get(i).witnesses().isEmpty()) {
        own.add(sums.get(i));
      }
    }
    Collections.sort(own);
    return own;
  }

  private static String evidence(Finding finding, Map<CellRef, String> values) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.rule().id());
    lines.add(Integer.toString(finding.section()));
    List<CellRef> cells = new ArrayList<>(finding.cells());
    Collections.sort(cells);
    for (CellRef cell : cells) {
      lines.add(cell + "=" + values.getOrDefault(cell, ""));
    }
    lines.add("due " + plain(finding.expected()));
    lines.add("found " + plain(finding.actual()));
    lines.add("quote " + plain(finding.quote()));
    for (Wording operand : finding.operands()) {
      lines.add("told " + PLACE.matcher(plain(operand.zh())).replaceAll(""));
    }
    return String.join("\n", lines);
  }

  private static Map<CellRef, String> values(Report report) {
    Map<CellRef, String> values = new HashMap<>();
    for (GroupFigure figure : report.every(GroupFigure.class)) {
      for (CellRef cell : figure.cells()) {
        values.put(cell, plain(figure.text()));
      }
    }
    for (Figure figure : report.every(Figure.class)) {
      values.put(figure.cell(), value(figure));
    }
    return values;
  }

  private static String value(Figure figure) {
    BigDecimal value = figure.value();
    return figure.shape() == Figure.Shape.PLAIN && value != null
        ? value.stripTrailingZeros().toPlainString()
        : plain(figure.text());
  }

  /** Without what another file format writes otherwise: white space, full-width characters. */
  private static String plain(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static String digest(String evidence) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(evidence.getBytes(StandardCharsets.UTF_8));
      return "f" + HexFormat.of().formatHex(sha, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
