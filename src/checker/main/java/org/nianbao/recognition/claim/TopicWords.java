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

  /** 新收申请24件, 收到申请24件. */
  static boolean nameReceived(Clause clause) {
    return clause.has(TokenKind.OBJECT, "application")
        && clause.has(TokenKind.VERB, "receive", "receive-new");
  }

  /** Whether they can be of requests alone. */
  static boolean arePlainlyOfRequests(Clause clause) {
    return clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.WHO)
        || clause.tokens().stream().anyMatch(t -> t.text().equals("书面申请"))
        || clause.has(TokenKind.VERB, "receive-new")
        || (clause.has(TokenKind.VERB, "complete") && clause.has(TokenKind.TIME, "this"))
        || clause.has(TokenKind.OBJECT, "application")
        || (clause.has(TokenKind.VERB, "carry")
            && (clause.has(TokenKind.YEAR) || clause.has(TokenKind.TIME, "last", "next")));
  }

  /** 因政府信息公开被申请复议: what the body is complained of, not what it decides. */
  static boolean areOfDisclosure(Clause clause) {
    boolean cause =
        clause.has(TokenKind.PART)
            || clause.tokens().stream().anyMatch(t -> t.text().startsWith("因"));
    return cause && clause.tokens().stream().anyMatch(t -> t.text().contains("信息公开"));
  }

  /** 印发公文163份, of which documents may be a part. */
  static boolean areOfPapersMade(Clause clause) {
    return clause.hasNumber()
        && clause.has(TokenKind.VERB, "made")
        && clause.tokens().stream().anyMatch(t -> t.text().equals("公文") || t.text().equals("文件"));
  }

  /** Whether a clause is 办结件中 or 答复的申请中. */
  static boolean areAmongDone(List<Token> clause) {
    int end = clause.size() - 1;
    return end > 0
        && clause.get(end).text().equals("中")
        && clause.stream().anyMatch(t -> t.is(TokenKind.VERB, "complete"))
        && clause.stream()
            .limit(end)
            .allMatch(
                t ->
                    t.is(TokenKind.VERB, "complete")
                        || t.is(TokenKind.FILL)
                        || t.is(TokenKind.TIME, "this")
                        || t.is(TokenKind.OBJECT, "application"));
  }
}
