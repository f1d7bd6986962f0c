package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what clauses say in percent: 占42.86%，同比增加5件、增长10%. */
final class RatioGrammar {

  private static final Set<TokenKind> SHARE_WORDS =
      Set.of(
          TokenKind.SHARE,
          TokenKind.PERCENT,
          TokenKind.FILL,
          TokenKind.OBJECT,
          TokenKind.VERB,
          TokenKind.ALL,
          TokenKind.TIME);

  /** Words that may stand between a year and its number. */
  private static final Set<String> IS = Set.of("为", "是", "有", "共", "的", "仅");

  private final SentenceContext context;
  private final List<RatioStatement> ratios = new ArrayList<>();
  private Statement grown;
  private BigDecimal last;

  /** What last year's number of the statement was, where the sentence gives it; null otherwise. */
  private BigDecimal lastYears;

  private Statement compared;

  RatioGrammar(SentenceContext context) {
    this.context = context;
  }

  /** The percentages of the sentence so far. */
  List<RatioStatement> ratios() {
    return List.copyOf(ratios);
  }

  /** Reads a clause; returns whether it is about a percentage or a change, and nothing else. */
  boolean read(Clause clause) {
    if (clause.has(TokenKind.SHARE)) {
      share(clause);
      return true;
    }
    if (grown != null && last != null && isCompared(clause)) {
      growth(clause); // 与2023年的512件|相比下降6.6%
      return true;
    }
    if (clause.has(TokenKind.GROWTH)) {
      grown = context.last;
      last = grown != null && grown.equals(compared) ? lastYears : null;
      growth(clause);
      return true;
    }
    if (grown != null && isChange(clause)) {
      growth(clause);
      return true;
    }
    if (grown != null && clause.isInBrackets() && clause.tokens().size() == 1) {
      growth(clause);
      return true;
    }
    grown = null;
    return isChange(clause) || clause.percent().isPresent();
  }

  /**
   * Whether a clause only gives last year's number: 2022年为20件.
   *
   * @param statement what it is compared with; null for nothing
   */
  boolean compares(Clause clause, Statement statement) {
    Optional<Amount> count = clause.exactCases();
    boolean given =
        statement != null
            && count.isPresent()
            && clause.has(TokenKind.TIME, "last")
            && isOnlyNumber(clause);
    if (given) {
      compared = statement;
      lastYears = count.get().value();
    }
    return given;
  }

  private static boolean isOnlyNumber(Clause clause) {
    for (Token token : clause.tokens()) {
      if (!token.is(TokenKind.TIME) && !token.is(TokenKind.AMOUNT) && !IS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /** 办结率92.6%: of those that came, so many were completed. */
  void rate(Clause clause) {
    Optional<Amount> percent = clause.percent();
    if (percent.isEmpty()
        || !percent.get().exact()
        || clause.has(TokenKind.TIMELY)
        || clause.has(TokenKind.PART)
        || clause.has(TokenKind.OBJECT)
        || clause.has(TokenKind.TIME, "last")) {
      return;
    }
    if (clause.has(TokenKind.RATE, "granted")) {
      granted(percent.get().value());
    } else if (percent.get().value().intValue() != 100) {
      completed(percent.get().value());
    }
  }

  private void completed(BigDecimal percent) {
    Statement completed = null;
    for (Statement statement : context.statements()) {
      boolean counts = statement.counts(RequestCount.COMPLETED) && statement.amount().exact();
      completed = counts ? statement : completed;
    }
    if (completed != null) {
      ratios.add(new RatioStatement.Share(percent, completed));
    }
  }

  private static boolean isCompared(Clause clause) {
    return clause.tokens().get(0).text().equals("相比") && isChange(clause);
  }

  private static boolean isChange(Clause clause) {
    return clause.has(TokenKind.UP) || clause.has(TokenKind.DOWN);
  }

  private void share(Clause clause) {
    Optional<Amount> percent = clause.percent();
    Statement part = context.last;
    boolean plain = clause.hasOnly(SHARE_WORDS) && !clause.has(TokenKind.VERB, "publish");
    if (percent.isPresent()
        && percent.get().exact()
        && plain
        && hasOwnNumber(clause)
        && part != null) {
      if (part.amount().exact()) {
        ratios.add(new RatioStatement.Share(percent.get().value(), part, base(clause)));
      }
    }
  }

  /** What a share is of: 占办结总数的47.1%, 占新收申请的26.1%; null where its words leave it open. */
  private static Quantity base(Clause clause) {
    boolean completed = clause.has(TokenKind.VERB, "complete");
    boolean came = clause.has(TokenKind.VERB, "receive-new");
    return completed == came ? null : completed ? RequestCount.COMPLETED : RequestCount.NEW;
  }

  /** 公开率66.7%: of those completed, so many were granted, wholly or in part. */
  private void granted(BigDecimal percent) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Statement statement : context.statements()) {
      if (statement.amount().exact()
          && statement.quantity() instanceof OutcomeCount outcome
          && OutcomeGrammar.GRANTED.rows().containsAll(outcome.rows())) {
        sum = sum.add(statement.amount().value());
      }
    }
    if (sum.signum() > 0) {
      Statement all = Statement.of(OutcomeGrammar.GRANTED, Amount.exactly(sum, ""));
      ratios.add(new RatioStatement.Share(percent, all));
    }
  }

  /**
   * Whether the share is of what was counted last: 其他占4.1% is of others, whose number is not given.
   */
  private static boolean hasOwnNumber(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.SHARE)) {
        return true;
      }
      if (token.is(TokenKind.OBJECT)
          || token.is(TokenKind.VERB)
          || (token.is(TokenKind.FILL) && token.text().length() > 1)) {
        return false;
      }
    }
    return false;
  }

  private void growth(Clause clause) {
    Optional<Amount> count = clause.count();
    if (grown == null || !grown.amount().exact() || clause.isUnsure() || clause.sumsUpYears()) {
      return;
    }
    BigDecimal now = grown.amount().value();
    if (count.isPresent() && count.get().exact()) {
      BigDecimal given = count.get().value();
      boolean difference = isChange(clause) && clause.percent().isEmpty();
      last = !difference ? given : clause.has(TokenKind.UP) ? now.subtract(given) : now.add(given);
    }
    Optional<Amount> percent = clause.percent();
    if (isChange(clause) && percent.isPresent() && percent.get().exact() && last != null) {
      BigDecimal value = percent.get().value();
      ratios.add(
          new RatioStatement.Growth(
              clause.has(TokenKind.UP) ? value : value.negate(), grown, last));
    }
  }
}
