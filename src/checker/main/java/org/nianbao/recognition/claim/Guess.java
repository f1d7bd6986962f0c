package org.nianbao.recognition.claim;

import java.util.List;
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
    Optional<Amount> count = clause.cases().filter(Amount::exact);
    boolean otherwise =
        clause.isInBrackets()
            || clause.tokens().stream().anyMatch(t -> OTHERWISE.contains(t.kind()))
            || clause.tokens().stream()
                .anyMatch(t -> t.is(TokenKind.BLOCK) && !OF_A_KIND.contains(t.text()))
            || clause.has(TokenKind.TIME, "last", "next")
            || clause.has(TokenKind.VERB, "receive-new", "modify", "charge", "bill", "carry");
    if (otherwise || count.isEmpty() || !clause.has(TokenKind.OBJECT)) {
      return Optional.empty();
    }
    return quantity(clause, topic).map(q -> Statement.of(q, count.get()).with(Trust.GUESSED));
  }

  private static Optional<Quantity> quantity(Clause clause, Matter topic) {
    if (topic.isDecision() && !clause.has(TokenKind.VERB, "made", "abolished", "in-force")) {
      return Optional.of(DisclosureCount.decisions(topic.row()));
    }
    if (topic == Matter.DOCUMENTS || topic == Matter.REGULATIONS) {
      List<String> verbs =
          List.of("made", "abolished", "in-force").stream()
              .filter(v -> clause.has(TokenKind.VERB, v))
              .toList();
      return verbs.size() == 1
          ? Optional.of(new DisclosureCount(topic.row(), verbs.get(0)))
          : Optional.empty();
    }
    boolean dispute = topic == Matter.REVIEW || topic == Matter.SUIT;
    return dispute && !DisputeWords.isOfTheJudge(clause) && !DisputeWords.isJudge(clause)
        ? topic.way().map(DisputeCount::total)
        : Optional.empty();
  }
}
