package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some of the requests that a sentence counts, so that the ends which follow are of these:
 * 延期答复86件，其中予以公开31件.
 */
final class Subset {

  private static final Set<String> BESIDE = Set.of("此外", "另外");

  private final SentenceContext context;

  /** How many were counted last; null where it was all of them. */
  private Amount some;

  Subset(SentenceContext context) {
    this.context = context;
  }

  /** Whether some were counted of which a clause may tell what became of them. */
  boolean mayBeOf(Clause clause) {
    return some != null
        && clause.cases().isPresent()
        && clause.cases().get().value().compareTo(some.value()) <= 0;
  }

  /** Whether requests that ended so may be of the few; where they are more, all are meant again. */
  boolean mayHave(Amount count) {
    boolean may =
        some != null
            && count.unit().equals(some.unit())
            && count.value().compareTo(some.value()) <= 0;
    some = may ? some : null;
    return may;
  }

  /** 5件申请均已办结: whether a clause only takes up a number that it knows. */
  boolean repeats(Clause clause) {
    return !clause.has(TokenKind.VERB)
        && clause.has(TokenKind.OBJECT, "application", "request")
        && clause.cases().isPresent()
        && isSaid(clause.cases().get().value());
  }

  private boolean isSaid(BigDecimal number) {
    if (context.earlier != null && context.earlier.amount().value().compareTo(number) == 0) {
      return true;
    }
    for (Statement statement : context.statements()) {
      if (statement.amount().value().compareTo(number) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence counts what comes beside the table's numbers: 此外，承办18件. */
  static boolean isBeside(List<Clause> sentence) {
    if (sentence.isEmpty() || !BESIDE.contains(sentence.get(0).tokens().get(0).text())) {
      return false;
    }
    for (Clause clause : sentence) {
      if (clause.has(TokenKind.VERB, "carry")) {
        return false;
      }
    }
    return true;
  }

  /** Notes what a clause counted of the requests, behind which their ends may follow. */
  @SuppressWarnings("ReferenceEquality") // the last statement itself, not one in like words
  void count(Clause clause, int before) {
    if (clause.tokens().get(0).is(TokenKind.PART)
        && clause.has(TokenKind.VERB, "complete")
        && mayBeOf(clause)) {
      context.forget(before); // 4件由我区办理，其中2件已答复
      return;
    }
    Optional<Amount> count = clause.cases();
    if (count.isEmpty()
        || clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.DETAIL)
        || (clause.has(TokenKind.WHO) && !isOfThese(clause))
        || clause.has(TokenKind.CHANNEL)
        || clause.has(TokenKind.VERB, "publish")
        || clause.hasWord("公开的")) {
      return;
    }
    boolean silent = context.statements().size() == before;
    boolean few = clause.has(TokenKind.VERB, "carry") || clause.has(TokenKind.WHO);
    boolean part = silent || (few && isOfThese(clause));
    Statement all = context.requests != null ? context.requests : context.earlier;
    boolean fewer = all == null || count.get().value().compareTo(all.amount().value()) < 0;
    if (part && fewer) {
      some = count.get();
    } else if (!silent && context.last != null && context.last == context.requests) {
      some = null;
    }
  }

  /** 上年结转的3件申请中. */
  private static boolean isOfThese(Clause clause) {
    String end = clause.last().text();
    return end.equals("中") || end.equals("里") || clause.last().is(TokenKind.OBJECT);
  }
}
