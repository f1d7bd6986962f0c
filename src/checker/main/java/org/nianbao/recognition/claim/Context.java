package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;

/** What the words so far of a paragraph leave open for those that follow. */
final class Context {

  /** The topic. */
  Matter topic = Matter.NONE;

  /** The last count of all the requests that were received or handled; null where there is none. */
  Statement requests;

  /** The last count of all cases of a dispute; null where there is none. */
  Statement disputes;

  /** The last statement, which a percentage is about; null where there is none. */
  Statement last;

  /** Whether a list of parts (其中…) is open. */
  boolean listing;

  /** Whether the sentence tells of a part that was carried in (含上年结转…). */
  boolean carriesIn;

  /** Whether the sentence divides what it sums up (累计) into this year's and last year's. */
  boolean summedUp;

  /** Whether the sentence counts more years than the report's. */
  boolean otherSpan;

  /** Whether the sentence tells of requests that came, be it of some applicants only. */
  boolean told;

  /** The applicants that the next count is of (申请人均为自然人，共9件); empty where there are none. */
  String applicants = "";

  /** Whether the sentence leaves some requests to the next year. */
  boolean carriesOut;

  /** Whether the sentence tells of partly granted requests apart. */
  boolean tellsPartly;

  /** Whether the figures told are the reporting body's own. */
  boolean ownScope = true;

  /** Whether the paragraph counts the same things for others, so that its scope goes on. */
  boolean othersCounted;

  /** Whether what the sentence counts is perhaps not what its words say at first (备案…). */
  boolean doubtful;

  /** Whether the sentence tells of results that the form has no column for (驳回, 撤诉). */
  boolean otherResults;

  /** Whether the sentence tells of decisions made (作出). */
  boolean decides;

  /**
   * Whether the paragraph is about open information. Bodies tell of other disputes too, and those
   * that decide disputes of those they decided.
   */
  boolean aboutDisclosure;

  /** The last verb of making or abolishing documents. */
  String documentsVerb = "";

  private int sentenceStart;

  /** All statements so far. */
  final List<Statement> statements = new ArrayList<>();

  /** A new sentence: parts and wholes do not reach across, topics do. */
  void newSentence() {
    listing = false;
    ownScope |= !othersCounted;
    doubtful = false;
    decides = false;
    otherResults = false;
    carriesIn = false;
    carriesOut = false;
    summedUp = false;
    told = false;
    otherSpan = false;
    applicants = "";
    tellsPartly = false;
    requests = null;
    disputes = null;
    sentenceStart = statements.size();
    last = null;
    documentsVerb = "";
    if (topic == Matter.FEE) {
      topic = Matter.NONE;
    }
  }

  /** The statements of the sentence so far. */
  List<Statement> sentence() {
    return List.copyOf(statements.subList(sentenceStart, statements.size()));
  }

  void say(Statement statement) {
    statements.add(statement);
    last = statement;
  }
}
