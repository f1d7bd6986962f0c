package org.nianbao.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SumResult;
import org.nianbao.waiver.Waiver;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * Finds for waivers of an older version the findings that they name: where a finding is told in
 * other words now, it has another fingerprint, but the same rule says the same numbers of the same
 * report.
 */
final class WaiverRenewal {

  private static final Pattern PLACE =
      Pattern.compile("第[0-9]+(行|列|段|个表格)|(row|line|table) [0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  /** A finding, or a sum of one, by which it may be known. */
  private record Told(
      String rule,
      String agency,
      int year,
      List<String> numbers,
      String fingerprint,
      String said) {}

  private final List<Told> told = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  WaiverRenewal(List<ReportResult> reports, Language language) {
    for (ReportResult report : reports) {
      for (FindingResult finding : report.findings()) {
        add(report, finding.rule(), finding.message(), finding.fingerprint(), language);
        for (SumResult sum : finding.sums()) {
          add(report, sum.rule(), sum.message(), sum.fingerprint(), language);
        }
      }
    }
  }

  private void add(
      ReportResult report, String rule, Wording message, String fingerprint, Language language) {
    if (known.add(fingerprint)) {
      String said = message.in(language);
      told.add(
          new Told(rule, report.agency(), report.year(), numbers(message.zh()), fingerprint, said));
    }
  }

  /** Whether the waiver's finding is there under the name that it has. */
  boolean holds(Waiver waiver) {
    return known.contains(waiver.fingerprint());
  }

  /** The waiver under the name that its finding has now; empty where no single finding fits. */
  Optional<Waiver> renewed(Waiver waiver) {
    Waiver.About about = waiver.about();
    List<String> numbers = numbers(about.message());
    List<Told> same =
        told.stream()
            .filter(one -> one.rule().equals(about.rule()))
            .filter(one -> one.agency().equals(about.agency()) && one.year() == about.year())
            .filter(one -> !numbers.isEmpty() && one.numbers().equals(numbers))
            .toList();
    return Stream.of(same)
        .filter(fitting -> fitting.size() == 1)
        .map(fitting -> fitting.get(0))
        .map(
            one ->
                new Waiver(
                    one.fingerprint(),
                    waiver.until(),
                    waiver.by(),
                    waiver.reason(),
                    new Waiver.About(one.rule(), one.agency(), one.year(), one.said()),
                    0))
        .findFirst();
  }

  /** The numbers of a message in their order of size as texts, but for those that tell a place. */
  private static List<String> numbers(String message) {
    String plain = Normalizer.normalize(message, Normalizer.Form.NFKC);
    return NUMBER
        .matcher(PLACE.matcher(plain).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
