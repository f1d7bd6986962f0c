package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells apart documents by how they are published (制发90件，其中主动公开50件、依申请公开30件、不予公开10件) from requests:
 * the same words count both.
 */
final class Publicity {

  /** How documents come about, or what they are called. */
  private static final Set<String> DOCUMENTS =
      Set.of("公文", "文件", "制发", "印发", "制作", "形成", "拟制", "属性", "产生", "制定", "出台");

  private Publicity() {}

  /** Whether clauses give documents by how they are published. */
  static boolean isTold(List<Clause> clauses) {
    Clause initiative = null;
    Clause request = null;
    for (Clause clause : clauses) {
      initiative = initiative == null && isInitiative(clause) ? clause : initiative;
      request = request == null && isOnRequest(clause) ? clause : request;
    }
    return initiative != null
        && request != null
        && (unit(request).equals(unit(initiative)) || isOfDocuments(clauses));
  }

  /** Whether it names documents, or counts what is not published. */
  private static boolean isOfDocuments(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.has(TokenKind.OUTCOME, "refused") && clause.hasNumber()) {
        return true;
      }
      for (String word : DOCUMENTS) {
        if (clause.hasWordWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 主动公开90条. */
  private static boolean isInitiative(Clause clause) {
    return clause.hasNumber() && names(clause, "foreign", "主动公开");
  }

  /** 依申请公开80条, with no word of what was done with a request. */
  private static boolean isOnRequest(Clause clause) {
    return clause.hasNumber() && names(clause, "request", "依申请公开") && !isDealtWith(clause);
  }

  private static boolean names(Clause clause, String object, String beginning) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.OBJECT, object) && token.text().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says what was done with what it counts. */
  static boolean isDealtWith(Clause clause) {
    return clause.has(
        TokenKind.VERB, "receive", "receive-new", "collect", "handle", "complete", "carry");
  }

  private static String unit(Clause clause) {
    Optional<Amount> count = clause.count();
    return count.isPresent() ? count.get().unit() : "";
  }

  /** 主动公开96份、依申请公开143份、不予公开73份: how documents are public, not how requests ended. */
  static boolean isNamed(String sentence) {
    int first = sentence.indexOf("主动公开");
    int second = sentence.indexOf("依申请公开", Math.max(first, 0));
    return first >= 0
        && second > first
        && second < first + 16
        && Character.isDigit(sentence.charAt(first + 4));
  }
}
