package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.ClaimRatio;
import org.nianbao.facts.Fact;
import org.nianbao.facts.RatioReading;
import org.nianbao.recognition.claim.DisputeCount.Way;
import org.nianbao.wording.Wording;

/** Finds the quotients that the percentages of the prose may be. */
final class Ratios {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How many statements back a whole is looked for; bounds the work on reports of long lists. */
  private static final int MOST_STATEMENTS = 100;

  private static final Set<Quantity> REQUEST_WHOLES =
      Set.of(RequestCount.NEW, RequestCount.RECEIVED, RequestCount.COMPLETED, RequestCount.HANDLED);

  /** The numbers of the tables that shares of requests are of. */
  static final List<Quantity> TABLES =
      List.of(RequestCount.NEW, RequestCount.RECEIVED, RequestCount.COMPLETED);

  private final Sums sums;
  private final List<Statement> told;

  Ratios(Sums sums, List<Statement> told) {
    this.sums = sums;
    this.told = told.subList(Math.max(0, told.size() - MOST_STATEMENTS), told.size());
  }

  List<Fact> facts(RatioStatement ratio, String key, ClaimPlace source) {
    List<Fact> facts = new ArrayList<>();
    Map<String, BigDecimal> quotients = new LinkedHashMap<>();
    BigDecimal part = ratio.part().amount().value();
    if (ratio instanceof RatioStatement.Growth growth) {
      quotient(quotients, part.subtract(growth.last()), growth.last());
    } else {
      for (BigDecimal whole : wholes(ratio)) {
        quotient(quotients, part, whole);
      }
    }
    if (quotients.isEmpty()) {
      return facts;
    }
    facts.add(
        new ClaimRatio(
            key,
            ratio instanceof RatioStatement.Growth,
            ratio.part().quantity().words(),
            ratio.percent(),
            "%",
            source.section(),
            source.sentence(),
            source.place()));
    BigDecimal margin = BigDecimal.ONE.movePointLeft(ratio.digits()).max(TOLERANCE);
    quotients.forEach(
        (words, value) ->
            facts.add(
                new RatioReading(
                    key, Wording.calculation(words), value.subtract(margin), value.add(margin))));
    return facts;
  }

  /** Every number that the part may be a share of, as the prose or the tables give it. */
  private List<BigDecimal> wholes(RatioStatement ratio) {
    List<BigDecimal> wholes = new ArrayList<>();
    List<Quantity> tables;
    Statement part = ratio.part();
    Quantity base = ratio instanceof RatioStatement.Share share ? share.base() : null;
    if (isOfRequests(part.quantity())) {
      for (Statement one : told) {
        boolean meant = base == null ? REQUEST_WHOLES.contains(one.quantity()) : one.counts(base);
        if (meant && one.amount().exact()) {
          wholes.add(one.amount().value());
        }
      }
      tables = base == null ? TABLES : List.of(base);
    } else if (part.whole() != null) {
      wholes.add(part.whole().amount().value());
      tables = List.of(DisputeCount.total(Way.REVIEW), DisputeCount.total(Way.SUIT));
    } else {
      return wholes;
    }
    for (Quantity table : tables) {
      for (Reading reading : table.readings()) {
        Optional<Sums.Sum> sum = sums.of(reading);
        if (sum.isPresent()) {
          wholes.add(sum.get().value());
        }
      }
    }
    return wholes;
  }

  private static boolean isOfRequests(Quantity quantity) {
    return (quantity instanceof RequestCount && !quantity.isRemainder())
        || quantity instanceof ApplicantCount
        || quantity instanceof OutcomeCount;
  }

  private static void quotient(
      Map<String, BigDecimal> quotients, BigDecimal part, BigDecimal whole) {
    if (whole.signum() > 0) {
      BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
      quotients.put(shown(part, whole, percent), percent);
    }
  }

  /** A percentage as it is worked out: 9÷24＝37.50%. */
  static String shown(BigDecimal part, BigDecimal whole, BigDecimal percent) {
    return part.toPlainString()
        + "÷"
        + whole.toPlainString()
        + "＝"
        + percent.setScale(2, RoundingMode.HALF_UP).toPlainString()
        + "%";
  }
}
