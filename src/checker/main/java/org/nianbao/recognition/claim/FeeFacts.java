package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.facts.FeeClaim;
import org.nianbao.facts.Figure;
import org.nianbao.form.CellRef;

/** Turns what is said to have been received in fees into a fact. */
final class FeeFacts {

  private static final CellRef FEES = new CellRef(Reading.DISCLOSURE, "fees", "amount");

  private FeeFacts() {}

  /** The fact of a statement; nothing where it is of something else or the table has no sum. */
  static Optional<FeeClaim> of(Statement statement, Sums sums, ClaimPlace source) {
    boolean all = statement.counts(FeeCount.TOTAL);
    if (!(all || statement.counts(FeeCount.AMOUNT)) || !statement.amount().exact()) {
      return Optional.empty();
    }
    Optional<Figure> cell = sums.figure(FEES);
    if (cell.isEmpty() || cell.get().value() == null) {
      return Optional.empty();
    }
    BigDecimal received = cell.get().value();
    BigDecimal due = statement.amount().value().movePointLeft(4);
    BigDecimal rounding =
        received.signum() == 0
            ? BigDecimal.ZERO
            : BigDecimal.ONE.movePointLeft(Math.max(0, received.stripTrailingZeros().scale()));
    return Optional.of(
        new FeeClaim(
            all,
            statement.quantity().words(),
            whole(statement.amount().value()),
            due.subtract(rounding),
            received,
            source.section(),
            source.sentence(),
            source.place()));
  }

  /** 1285600 rather than 1285600.00. */
  private static BigDecimal whole(BigDecimal yuan) {
    BigDecimal plain = yuan.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
