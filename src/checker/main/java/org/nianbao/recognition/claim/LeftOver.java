package org.nianbao.recognition.claim;

import java.util.Optional;
import java.util.Set;

/** Reads requests that one clause counts and the next carries over. */
final class LeftOver {

  /** Words for what is left of those that came. */
  private static final Set<String> STILL =
      Set.of("其余", "剩余", "余下", "另有", "另", "还有", "尚有", "的", "除", "除了", "有");

  private final Reporter reporter;
  private final ParagraphContext paragraph;
  private final SentenceContext context;

  LeftOver(Reporter reporter, ParagraphContext paragraph, SentenceContext context) {
    this.reporter = reporter;
    this.paragraph = paragraph;
    this.context = context;
  }

  /** 其余5件法定期限尚未届满，结转2024年: what is carried over was counted just before. */
  void read(Clause clause) {
    Optional<Amount> before = context.left;
    context.left =
        !clause.hasNumber()
            ? before
            : context.last == null && isLeft(clause) ? clause.cases() : Optional.empty();
    if (before.isPresent()
        && paragraph.ofRequests
        && paragraph.ownScope
        && !clause.hasNumber()
        && !clause.isNegative()
        && clause.has(TokenKind.VERB, "carry")
        && isToNextYear(clause)) {
      context.left = Optional.empty();
      context.carriesOut = true;
      context.say(Statement.of(RequestCount.CARRIED_OUT, before.get()));
      context.loosen(context.statements().size() - 1);
    }
  }

  private boolean isToNextYear(Clause clause) {
    Optional<Clause> timed = new Times(reporter.year()).resolve(clause);
    return timed.isPresent() && timed.get().has(TokenKind.TIME, "next");
  }

  /** 除2件延长答复期限、结转下年外. */
  private static boolean isException(Clause clause) {
    return clause.tokens().get(0).text().startsWith("除") && !clause.has(TokenKind.VERB, "carry");
  }

  /** 5件…, 其余5件…. */
  private static boolean isLeft(Clause clause) {
    int at = 0;
    while (at < clause.tokens().size() && STILL.contains(clause.tokens().get(at).text())) {
      at++;
    }
    return at < clause.tokens().size()
        && clause.tokens().get(at).is(TokenKind.AMOUNT)
        && (!clause.has(TokenKind.VERB, "complete", "carry") || isException(clause))
        && !clause.has(TokenKind.OUTCOME);
  }
}
