package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the sentences of a paragraph leave open for those that follow. */
final class ParagraphContext {

  /** What the last clause with an object was about. */
  Matter topic = Matter.NONE;

  /** The requests that the last sentence counted; null where it counted none. */
  Statement requests;

  /** Whether it was about requests before, by its heading or its own words. */
  boolean ofRequests;

  /** Whether it was about fees for requests before. */
  boolean ofFees;

  /** The notices of fees that it counted last; null where it counts none. */
  Statement notices;

  /** How many requests it says were completed; null where it does not say. */
  Statement completed;

  /** How many requests it counted, whatever became of them. */
  final List<BigDecimal> totals = new ArrayList<>();

  /** How many requests came in; null where it does not say. */
  Amount received;

  /**
   * Whether something else was counted since requests were named, so that what follows may be of
   * that.
   */
  boolean strayed;

  /** Whether the figures given are the reporting body's own. */
  boolean ownScope = true;

  /** Whether others' figures are given, so that the scope holds beyond the sentence. */
  boolean othersCounted;

  /**
   * Whether it is about open information. Bodies report other disputes too, and those that decide
   * disputes report what they decided.
   */
  boolean aboutDisclosure;

  /** A paragraph of a section about something. */
  ParagraphContext(Matter section) {
    if (section == Matter.REQUESTS || section == Matter.DISPUTES) {
      topic = section;
    }
  }

  /** Notes what a sentence says of requests, which those that follow take up. */
  void note(Statement statement) {
    if (statement.counts(RequestCount.NEW)) {
      received = statement.amount();
    }
    if (statement.counts(RequestCount.COMPLETED) && statement.amount().exact()) {
      completed = statement;
    }
    if (statement.counts(FeeCount.NOTICES)) {
      notices = statement;
    }
    if (statement.quantity() instanceof RequestCount) {
      totals.add(statement.amount().value());
    }
  }

  /** Begins a sentence. Unless others' figures were given, the scope is the body's own again. */
  void newSentence() {
    ownScope |= !othersCounted;
    if (topic.isWayOfSuit()) {
      topic = Matter.SUIT; // 直接起诉2件、复议后起诉2件。维持2件
    }
    if (topic == Matter.FEE) {
      topic = Matter.NONE;
    }
  }
}
