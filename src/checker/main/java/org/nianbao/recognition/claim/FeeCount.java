package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.Wording;

/** Numbers about the fee for processing information, which no table counts. */
enum FeeCount implements Quantity {
  /** How much was received. */
  AMOUNT("fee.amount"),
  /** How many notices were sent. */
  NOTICES("fee.notices"),
  /** For how many requests fees were received. */
  PAID("fee.paid"),
  /** How many were not paid in time, where all are said to be paid. */
  UNPAID("fee.unpaid"),
  /** How much was received in all administrative fees. */
  TOTAL("fee.total"),
  /** How much the notices asked for. */
  CHARGED("fee.charged");

  private final String id;

  FeeCount(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String kind() {
    return "fee";
  }

  @Override
  public Wording words() {
    return ClaimNames.of(id);
  }

  @Override
  public List<Reading> readings() {
    return List.of();
  }
}
