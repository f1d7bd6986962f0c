package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.Wording;

/** What a claim counts, in the terms of the form's tables. */
sealed interface Quantity
    permits ApplicantCount, DisclosureCount, DisputeCount, FeeCount, OutcomeCount, RequestCount {

  /** The id by which facts name it, such as {@code suit.upheld}. */
  String id();

  /** The kind of claim, after which the rule that judges it is named. */
  String kind();

  /** What it may mean in terms of cells; empty where no table counts it. */
  List<Reading> readings();

  /** What messages call it. */
  Wording words();

  /** Whether it counts what a whole leaves over (全部办结: nothing), which is no part of the whole. */
  default boolean isRemainder() {
    return false;
  }
}
