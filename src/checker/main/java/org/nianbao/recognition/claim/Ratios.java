package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.facts.ClaimRatio;
import org.nianbao.facts.Fact;
import org.nianbao.facts.RatioReading;
import org.nianbao.wording.Wording;

/** Works out what percentages may follow from. */
final class Ratios {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int RECENT = 100;
  private static final Set<String> REQUEST_WHOLES =
      Set.of("new", "received", "completed", "handled");
  private static final Set<String> REQUEST_KINDS =
      Set.of("new", "completed", "carried-in", "carried-out", "outcome", "applicants", "channel");

  private final Sums sums;
  private final List<Statement> told;

  Ratios(Sums sums, List<Statement> told) {
    this.sums = sums;
    this.told = told.subList(Math.max(0, told.size() - RECENT), told.size());
  }

  List<Fact> facts(RatioStatement ratio, String key, ClaimPlace source) {
    List<Fact> facts = new ArrayList<>();
    Map<String, BigDecimal[]> quotients = new LinkedHashMap<>();
    BigDecimal part = ratio.part().amount().value();
    if (ratio.growth()) {
      quotient(quotients, part.subtract(ratio.last()), ratio.last());
    } else {
      wholes(ratio.part()).forEach(whole -> quotient(quotients, part, whole));
    }
    if (quotients.isEmpty()) {
      return facts;
    }
    facts.add(
        new ClaimRatio(
            key,
            ratio.growth(),
            Names.of(ratio.part().quantity()),
            ratio.percent(),
            source.section(),
            source.sentence(),
            source.place()));
    BigDecimal margin = BigDecimal.ONE.movePointLeft(ratio.digits()).max(TOLERANCE);
    quotients.forEach(
        (words, value) ->
            facts.add(
                new RatioReading(
                    key, Wording.same(words), value[0].subtract(margin), value[0].add(margin))));
    return facts;
  }

  /** Every number that the part may be a share of, as the prose or the tables give it. */
  private List<BigDecimal> wholes(Statement part) {
    List<BigDecimal> wholes = new ArrayList<>();
    List<String> tables;
    if (REQUEST_KINDS.contains(ClaimKinds.of(part.quantity()))) {
      told.stream()
          .filter(s -> REQUEST_WHOLES.contains(s.quantity()) && s.amount().exact())
          .forEach(s -> wholes.add(s.amount().value()));
      tables = List.of("new", "received", "completed");
    } else if (part.whole() != null) {
      wholes.add(part.whole().amount().value());
      tables = List.of("review.total", "suit.total");
    } else {
      return wholes;
    }
    for (String table : tables) {
      for (Reading reading : Readings.of(table)) {
        sums.of(reading).ifPresent(sum -> wholes.add(sum.value()));
      }
    }
    return wholes;
  }

  private static void quotient(
      Map<String, BigDecimal[]> quotients, BigDecimal part, BigDecimal whole) {
    if (whole.signum() > 0) {
      BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
      String words =
          part.toPlainString()
              + "÷"
              + whole.toPlainString()
              + "＝"
              + percent.setScale(2, RoundingMode.HALF_UP).toPlainString()
              + "%";
      quotients.put(words, new BigDecimal[] {percent});
    }
  }
}
