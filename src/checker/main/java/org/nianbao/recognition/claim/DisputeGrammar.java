package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What clauses say of reviews and suits: 表四. */
final class DisputeGrammar {

  /** Words of the body that decides disputes, not of the one that is complained of. */
  private static final Set<String> OF_THE_JUDGE = Set.of("受理", "各类", "新收", "新受理");

  private static final Set<String> CLOSED = Set.of("审结", "结案", "办结");

  /** Words before a count that add up what the sentence told. */
  private static final Set<String> SUMS = Set.of("合计", "总计", "共计");

  private final Context context;

  DisputeGrammar(Context context) {
    this.context = context;
  }

  void read(Clause clause) {
    if (clause.has(Kind.WHO)
        || clause.has(Kind.CHANNEL)
        || clause.has(Kind.OUTCOME)
        || clause.has(Kind.TIME, "last", "next")
        || clause.has(Kind.SHARE)
        || clause.has(Kind.GROWTH)
        || clause.has(Kind.VERB, "modify", "carry", "charge", "bill", "made", "handle", "collect")
        || clause.tokens().stream().anyMatch(t -> OF_THE_JUDGE.contains(t.text()))) {
      context.doubtful = true;
      return;
    }
    Optional<Amount> count = clause.cases();
    Set<String> results = clause.values(Kind.RESULT);
    if (clause.isNegative()) {
      if (clause.amounts().isEmpty() && results.isEmpty()) {
        none(clause);
      }
    } else if (count.isPresent() && results.size() <= 1) {
      some(clause, count.get(), results);
    } else if (clause.amounts().isEmpty()
        && clause.has(Kind.ALL)
        && results.equals(Set.of("upheld"))) {
      allUpheld();
    } else if (clause.amounts().isEmpty()
        && results.size() == 1
        && !results.contains("elsewhere")
        && context.disputes != null
        && isOne(context.disputes)) {
      result(results.iterator().next(), context.disputes.amount());
    }
  }

  private static boolean isOne(Statement statement) {
    return statement.amount().exact() && statement.amount().value().intValue() == 1;
  }

  /** 未发生行政复议、行政诉讼. */
  private void none(Clause clause) {
    if (!clause.has(Kind.OBJECT) || clause.has(Kind.VERB, "complete")) {
      return;
    }
    if (clause.has(Kind.OBJECT, "request") && !isCause(clause)) {
      context.say(Statement.of("new", Amount.of(0)));
    }
    switch (context.topic) {
      case DISPUTES -> {
        context.say(Statement.of("review.total", Amount.of(0)));
        context.say(Statement.of("suit.total", Amount.of(0)));
      }
      default -> context.say(Statement.of(context.topic.subject() + ".total", Amount.of(0)));
    }
  }

  /** Whether the requests that it names are only what the dispute is about. */
  private static boolean isCause(Clause clause) {
    boolean receives = clause.has(Kind.VERB, "receive");
    boolean joined =
        clause.tokens().stream()
            .anyMatch(t -> t.is(Kind.PAUSE) || Set.of("和", "与", "及", "以及", "或").contains(t.text()));
    boolean cause =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    Set.of(
                            "因", "由", "针对", "引起", "引发", "引起的", "引发的", "导致", "导致的", "提起", "提起的", "对",
                            "就", "不服")
                        .contains(t.text()));
    return cause || !receives || !joined;
  }

  private void some(Clause clause, Amount count, Set<String> results) {
    if (!context.aboutDisclosure && count.high().signum() > 0) {
      return;
    }
    if (results.contains("elsewhere")) {
      context.otherResults = true;
      return; // which of the form's results that is nobody knows
    }
    if (!results.isEmpty()) {
      result(results.iterator().next(), count);
      return;
    }
    if (!clause.has(Kind.OBJECT)) {
      unnamed(clause, count);
      return;
    }
    if ((clause.has(Kind.OBJECT, "request") && !isCause(clause))) {
      return;
    }
    Statement total = Statement.of(context.topic.subject() + ".total", count);
    boolean part =
        context.disputes != null
            && (context.topic == Matter.DIRECT || context.topic == Matter.AFTER_REVIEW)
            && context.disputes.quantity().startsWith("suit");
    if (part) {
      total = total.in(context.disputes);
    }
    context.say(total);
    context.disputes = total;
  }

  /** 审结8件, 其他2件, 合计11件: what these are of, the sentence has told before. */
  private void unnamed(Clause clause, Amount count) {
    List<String> said = context.sentence().stream().map(Statement::quantity).toList();
    String subject = context.topic.subject() + ".";
    if (clause.tokens().stream().anyMatch(t -> CLOSED.contains(t.text()))) {
      if (context.disputes != null && context.disputes.quantity().equals(subject + "total")) {
        result("closed", count);
      }
    } else if (clause.has(Kind.VERB)) {
      return;
    } else if (clause.tokens().get(0).text().equals("其他")) {
      if (!context.otherResults
          && said.contains(subject + "upheld")
          && said.contains(subject + "corrected")) {
        result("other", count);
      }
    } else if (clause.tokens().stream().anyMatch(t -> SUMS.contains(t.text()))
        && said.contains("review.total")
        && said.contains("suit.total")) {
      context.say(Statement.of("disputes.total", count));
    }
  }

  private void result(String result, Amount count) {
    Statement whole = context.disputes;
    boolean same = whole != null && whole.quantity().startsWith(context.topic.subject() + ".");
    Statement statement = Statement.of(context.topic.subject() + "." + result, count);
    context.say(same ? statement.in(whole) : statement);
  }

  /** 均获维持: of everything that the sentence counted so far. */
  private void allUpheld() {
    Statement whole = context.disputes;
    if (context.topic == Matter.DISPUTES && whole == null) {
      return;
    }
    Statement review = null;
    Statement suit = null;
    for (Statement s : context.sentence()) {
      if (s.quantity().equals("review.total")) {
        review = s;
      } else if (s.quantity().equals("suit.total")) {
        suit = s;
      }
    }
    if (review != null) {
      context.say(Statement.of("review.all-upheld", Amount.of(0)).in(review));
    }
    if (suit != null) {
      context.say(Statement.of("suit.all-upheld", Amount.of(0)).in(suit));
    }
  }
}
