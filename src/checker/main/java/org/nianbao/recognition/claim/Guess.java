package org.nianbao.recognition.claim;

import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.claim.Statement.Trust;

/**
 * What a clause probably counts that has words which the grammar does not know (行政执法平台归集行政许可468件):
 * the thing is named, and nothing says that it is a part, another year's or another body's.
 */
final class Guess {

  /** Words that turn the meaning of some counts but say no more than what kind it is of here. */
  private static final Set<String> OF_A_KIND = Set.of("涉及", "涉", "关于", "类", "审批", "代");

  private static final Set<TokenKind> OTHERWISE =
      Set.of(
          TokenKind.NOT,
          TokenKind.FUTURE,
          TokenKind.DATE,
          TokenKind.TITLE,
          TokenKind.PART,
          TokenKind.REST,
          TokenKind.SHARE,
          TokenKind.GROWTH,
          TokenKind.UP,
          TokenKind.DOWN,
          TokenKind.WHO,
          TokenKind.OUTCOME,
          TokenKind.DETAIL,
          TokenKind.RESULT);

  private Guess() {}

  /** What the clause counts; nothing where it names no such thing, or may count another. */
  static Optional<Statement> of(Clause clause, Matter topic) {
    Optional<Amount> count = clause.exactCases();
    boolean otherwise =
        clause.isInBrackets()
            || clause.hasAny(OTHERWISE)
            || turnsMeaning(clause)
            || clause.has(TokenKind.TIME, "last", "next")
            || clause.has(TokenKind.VERB, "receive-new", "modify", "charge", "bill", "carry");
    if (otherwise || count.isEmpty() || !clause.has(TokenKind.OBJECT)) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = quantity(clause, topic);
    return quantity.isPresent()
        ? Optional.of(Statement.of(quantity.get(), count.get()).with(Trust.GUESSED))
        : Optional.empty();
  }

  private static boolean turnsMeaning(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.BLOCK) && !OF_A_KIND.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Quantity> quantity(Clause clause, Matter topic) {
    if (topic.isDecision() && !clause.has(TokenKind.VERB, "made", "abolished", "in-force")) {
      return Optional.of(DisclosureCount.decisions(topic.row()));
    }
    if (topic == Matter.DOCUMENTS || topic == Matter.REGULATIONS) {
      Set<String> verbs = clause.values(TokenKind.VERB);
      verbs.retainAll(Set.of("made", "abolished", "in-force"));
      return verbs.size() == 1
          ? Optional.of(new DisclosureCount(topic.row(), verbs.iterator().next()))
          : Optional.empty();
    }
    boolean dispute = topic == Matter.REVIEW || topic == Matter.SUIT;
    return dispute && !DisputeWords.isOfTheJudge(clause) && !DisputeWords.isJudge(clause)
        ? Optional.of(DisputeCount.total(topic.way().orElseThrow()))
        : Optional.empty();
  }
}
