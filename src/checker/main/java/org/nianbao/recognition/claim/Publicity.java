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
    Optional<Clause> initiative = clauses.stream().filter(Publicity::isInitiative).findFirst();
    Optional<Clause> request = clauses.stream().filter(Publicity::isOnRequest).findFirst();
    if (initiative.isEmpty() || request.isEmpty()) {
      return false;
    }
    boolean documents =
        clauses.stream()
            .flatMap(clause -> clause.tokens().stream())
            .anyMatch(token -> DOCUMENTS.stream().anyMatch(token.text()::contains));
    boolean refused =
        clauses.stream().anyMatch(c -> c.has(TokenKind.OUTCOME, "refused") && c.hasNumber());
    return documents || refused || unit(request.get()).equals(unit(initiative.get()));
  }

  /** 主动公开90条. */
  private static boolean isInitiative(Clause clause) {
    return clause.hasNumber()
        && clause.tokens().stream()
            .anyMatch(t -> t.is(TokenKind.OBJECT, "foreign") && t.text().startsWith("主动公开"));
  }

  /** 依申请公开80条, with no word of what was done with a request. */
  private static boolean isOnRequest(Clause clause) {
    return clause.hasNumber()
        && clause.tokens().stream()
            .anyMatch(t -> t.is(TokenKind.OBJECT, "request") && t.text().startsWith("依申请公开"))
        && !isDealtWith(clause);
  }

  /** Whether a clause says what was done with what it counts. */
  static boolean isDealtWith(Clause clause) {
    return clause.has(
        TokenKind.VERB, "receive", "receive-new", "collect", "handle", "complete", "carry");
  }

  private static String unit(Clause clause) {
    Optional<Amount> count = clause.count();
    return count.map(Amount::unit).orElse("");
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
