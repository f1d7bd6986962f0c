package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimDoubt;
import org.nianbao.facts.ClaimGap;
import org.nianbao.facts.ClaimReading;
import org.nianbao.facts.Fact;
import org.nianbao.facts.FeeClaim;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Turns statements into the facts of claims: what each says, and what the tables have for it. */
final class ClaimFacts {

  private final Sums sums;
  private final List<Fact> facts;
  private final IdentityHashMap<Statement, Claim> claims = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<Base>> fitting = new IdentityHashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /**
   * No claims yet.
   *
   * @param facts where their facts are put
   */
  ClaimFacts(Sums sums, List<Fact> facts) {
    this.sums = sums;
    this.facts = facts;
  }

  /** The claim that a statement makes; null where it was not told. */
  Claim of(Statement statement) {
    return claims.get(statement);
  }

  /** The statements that were told; the very ones, not others in like words. */
  Set<Statement> told() {
    return claims.keySet();
  }

  /** The same in their order. */
  List<Statement> inOrder() {
    return statements;
  }

  /** Whether the tables have another number for a statement, whatever of its readings is meant. */
  boolean fitsNone(Statement statement) {
    List<Base> bases = fitting.get(statement);
    return bases != null && bases.isEmpty();
  }

  /** Tells that it is not sure what a claim counts. */
  void doubt(Statement said, Wording why) {
    facts.add(new ClaimDoubt(claims.get(said).key(), why));
  }

  /**
   * Tells the claim of a statement.
   *
   * @param said the statement
   * @param statement what is said, as far as it is trusted
   * @param number which claim it is
   */
  void tell(Statement said, Statement statement, int number, ClaimPlace source) {
    statements.add(said);
    List<Reading> readings = sums.known(onBaseOfWhole(statement));
    List<Sums.Sum> read = sums.ofEach(readings);
    String key = "claim-" + number;
    Claim claim =
        new Claim(
            key,
            number,
            statement.quantity().kind(),
            statement.quantity().id(),
            statement.quantity().words(),
            ClaimNames.said(statement),
            ClaimNames.shown(statement.amount()),
            statement.amount().value(),
            statement.amount().low(),
            statement.high(),
            statement.amount().exact(),
            statement.whole() != null,
            statement.meansOne(),
            read.isEmpty() ? List.of() : read.get(0).cells(),
            source.section(),
            source.sentence(),
            source.place());
    facts.add(claim);
    claims.put(said, claim);
    if (read.isEmpty()) {
      Optional<FeeClaim> fee = FeeFacts.of(statement, sums, source);
      if (fee.isPresent()) {
        fees(fee.get(), key);
      }
      return;
    }
    fitting(said, statement, key, readings, read);
    for (int i = 0; i < read.size(); i++) {
      String value = read.get(i).value().toPlainString();
      Wording name = readings.get(i).name();
      facts.add(
          new ClaimReading(
              key,
              new Wording(name.zh() + "＝" + value, name.en() + " = " + value),
              read.get(i).value()));
    }
  }

  /** Notes which readings fit; where none does, tells by how much the tables' own sums are off. */
  private void fitting(
      Statement said,
      Statement statement,
      String key,
      List<Reading> readings,
      List<Sums.Sum> read) {
    List<Base> bases = new ArrayList<>();
    List<Fact> gaps = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      BigDecimal value = read.get(i).value();
      if (statement.fits(value)) {
        bases.add(readings.get(i).base());
      }
      BigDecimal difference = value.subtract(statement.amount().value()).abs();
      for (BigDecimal gap : sums.gaps(read.get(i).cells())) {
        gaps.add(new ClaimGap(key, difference, gap));
      }
    }
    fitting.put(said, bases);
    if (bases.isEmpty()) {
      facts.addAll(gaps);
    }
  }

  /** Whether as many were completed as came, so that the applicants may be those of either. */
  private boolean isAllThatCame(Statement whole) {
    if (!whole.counts(RequestCount.COMPLETED)) {
      return false;
    }
    for (Sums.Sum came : sums.ofEach(sums.known(RequestCount.NEW.readings()))) {
      if (whole.fits(came.value())) {
        return true;
      }
    }
    return false;
  }

  /** The readings of a part that count among the cases among which its whole fits. */
  private List<Reading> onBaseOfWhole(Statement statement) {
    List<Base> bases = fitting.getOrDefault(statement.whole(), List.of());
    if (statement.whole() == null || bases.isEmpty()) {
      return statement.readings();
    }
    if (statement.quantity() instanceof ApplicantCount && isAllThatCame(statement.whole())) {
      return statement.readings(); // 新收267件，办结267件，其中企业31件
    }
    boolean remainder = statement.quantity().isRemainder();
    List<Reading> same = new ArrayList<>();
    for (Reading reading : statement.readings()) {
      if (reading.base().equals(Base.ANY) || isAmong(reading.base(), bases, remainder)) {
        same.add(reading);
      }
    }
    return same.isEmpty() ? statement.readings() : same;
  }

  private static boolean isAmong(Base base, List<Base> bases, boolean remainder) {
    for (Base one : bases) {
      if ((remainder ? one : one.all()).equals(base)) {
        return true;
      }
    }
    return false;
  }

  /** What was received in fees, and what the table has where that is another number. */
  private void fees(FeeClaim fee, String key) {
    facts.add(fee);
    if (fee.contradicts() && fee.received().compareTo(fee.yuan()) != 0) {
      Wording words = Messages.say("recognition.fees-in-table", fee.received());
      facts.add(new ClaimReading(key, words, fee.received().movePointRight(4)));
    }
  }
}
