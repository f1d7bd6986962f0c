package org.nianbao.recognition.claim;

import java.util.List;

/** Tells what the words of a clause say of its topic. */
final class TopicWords {

  private TopicWords() {}

  /** 内容涉及河道划界、排水许可等: what requests are about is nothing that is counted. */
  static boolean areOnlyNamed(Clause clause) {
    return !clause.hasNumber()
        && !clause.isNegative()
        && clause.has(TokenKind.PAUSE)
        && clause.has(TokenKind.UNKNOWN)
        && !clause.has(TokenKind.OBJECT, "request", "application", "review", "suit", "fee");
  }

  /** 办结率、满意率均为100%: without rates of other things beside it. */
  static Clause withoutOtherRates(Clause clause) {
    if (!clause.has(TokenKind.UNKNOWN) || !clause.has(TokenKind.PAUSE)) {
      return clause;
    }
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.UNKNOWN) && !token.text().endsWith("率")) {
        return clause;
      }
    }
    return clause.without(TokenKind.UNKNOWN);
  }

  /** 新收申请24件, 收到申请24件. */
  static boolean nameReceived(Clause clause) {
    return clause.has(TokenKind.OBJECT, "application")
        && clause.has(TokenKind.VERB, "receive", "receive-new");
  }

  /** 没有结转到下年的. */
  static boolean leaveNone(Clause clause) {
    return clause.isNegative()
        && clause.has(TokenKind.VERB, "carry")
        && clause.has(TokenKind.TIME, "next")
        && !clause.hasNumber();
  }

  /** Whether they can be of requests alone. */
  static boolean arePlainlyOfRequests(Clause clause) {
    return clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.WHO)
        || clause.hasWord("书面申请")
        || clause.has(TokenKind.VERB, "receive-new")
        || (clause.has(TokenKind.VERB, "complete") && clause.has(TokenKind.TIME, "this"))
        || clause.has(TokenKind.OBJECT, "application")
        || (clause.has(TokenKind.VERB, "carry")
            && (clause.has(TokenKind.YEAR) || clause.has(TokenKind.TIME, "last", "next")));
  }

  /** 因政府信息公开被申请复议: what the body is complained of, not what it decides. */
  static boolean areOfDisclosure(Clause clause) {
    return clause.hasWordWith("信息公开") && (clause.has(TokenKind.PART) || clause.hasBeginning("因"));
  }

  /** 印发公文163份, of which documents may be a part. */
  static boolean areOfPapersMade(Clause clause) {
    return clause.hasNumber() && clause.has(TokenKind.VERB, "made") && clause.hasWord("公文", "文件");
  }

  /** Whether a clause is 办结件中 or 答复的申请中. */
  static boolean areAmongDone(List<Token> clause) {
    int end = clause.size() - 1;
    if (end < 1 || !clause.get(end).text().equals("中")) {
      return false;
    }
    boolean done = false;
    for (Token token : clause.subList(0, end)) {
      done |= token.is(TokenKind.VERB, "complete");
      if (!token.is(TokenKind.VERB, "complete")
          && !token.is(TokenKind.FILL)
          && !token.is(TokenKind.TIME, "this")
          && !token.is(TokenKind.OBJECT, "application")) {
        return false;
      }
    }
    return done;
  }
}
