package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What the prose says was received in fees, for processing information or in all.
 *
 * @param all whether it speaks of all administrative fees, as 表二 does
 * @param name what was received, in words
 * @param yuan the amount in 元
 * @param least the least that 表二's amount in 万元 must be, its rounding allowed for
 * @param received the table's amount in 万元
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record FeeClaim(
    boolean all,
    Wording name,
    BigDecimal yuan,
    BigDecimal least,
    BigDecimal received,
    int section,
    String quote,
    Place place)
    implements Evidence {

  // Written out: what the language gives a record is linked at its first use, at a cost.

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof FeeClaim fee
            && all == fee.all
            && section == fee.section
            && quote.equals(fee.quote)
            && name.equals(fee.name)
            && yuan.equals(fee.yuan)
            && least.equals(fee.least)
            && received.equals(fee.received)
            && place.equals(fee.place));
  }

  @Override
  public int hashCode() {
    return quote.hashCode() * 31 + yuan.hashCode();
  }

  /** Whether it gives all administrative fees, and not as many as the table, both as rounded. */
  public boolean contradicts() {
    BigDecimal due = yuan.movePointLeft(4);
    BigDecimal digits = BigDecimal.ONE.movePointLeft(yuan.stripTrailingZeros().scale() + 4);
    BigDecimal margin = due.subtract(least).max(digits);
    BigDecimal most = due.add(margin);
    return all && (received.compareTo(due.subtract(margin)) < 0 || received.compareTo(most) > 0);
  }

  /** What stands out between the two amounts, in words. */
  public Wording relation() {
    return received.compareTo(yuan) == 0
        ? Messages.say("facts.fee.unit")
        : Messages.say("facts.fee.part");
  }

  @Override
  public java.util.List<org.nianbao.form.CellRef> cells() {
    return java.util.List.of(new org.nianbao.form.CellRef("disclosure", "fees", "amount"));
  }
}
