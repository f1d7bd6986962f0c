package org.nianbao.recognition.claim;

/** What the sentences of a paragraph leave open for those that follow. */
final class ParagraphContext {

  /** What the last clause with an object was about. */
  Matter topic = Matter.NONE;

  /** Whether the figures told are the reporting body's own. */
  boolean ownScope = true;

  /** Whether others' figures are told, so that the scope holds beyond the sentence. */
  boolean othersCounted;

  /**
   * Whether it is about open information. Bodies tell of other disputes too, and those that decide
   * disputes of those they decided.
   */
  boolean aboutDisclosure;

  /** Begins a sentence: what is told of others ends with it, and so does what is told of fees. */
  void newSentence() {
    ownScope |= !othersCounted;
    if (topic == Matter.FEE) {
      topic = Matter.NONE;
    }
  }
}
