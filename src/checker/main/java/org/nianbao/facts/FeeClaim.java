package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.document.Place;

/**
 * What the prose says was received in fees for processing information.
 *
 * @param yuan the amount in 元
 * @param least the least that 表二's amount in 万元 must be, its rounding allowed for; above zero
 * @param received the table's amount in 万元
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record FeeClaim(
    BigDecimal yuan, BigDecimal least, BigDecimal received, int section, String quote, Place place)
    implements Evidence {

  @Override
  public java.util.List<org.nianbao.form.CellRef> cells() {
    return java.util.List.of(new org.nianbao.form.CellRef("disclosure", "fees", "amount"));
  }
}
