package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what clauses say of requests (依申请公开): 表三. */
final class RequestGrammar {

  /** Words that say without a time that something is carried over. */
  private static final Set<String> CARRIES = Set.of("结转", "转结", "结转件", "结转申请", "转结申请", "跨年");

  /** Words that say beside last year's name that something came over from it. */
  private static final Set<String> HANDED_ON = Set.of("转来", "带来", "移来", "滚存", "留下", "留存");

  private static final Set<String> STILL = Set.of("尚", "还", "仍", "其余", "剩余", "另");

  /** Words that only say that a way follows. */
  private static final Set<String> WAYS = Set.of("通过", "渠道", "平台");

  /** Granted requests where the sentence does not give partly granted ones apart. */
  static final OutcomeCount GRANTED = OutcomeCount.of("granted", "partly-granted");

  private final SentenceContext context;
  private final RequestTotals totals;

  RequestGrammar(SentenceContext context) {
    this.context = context;
    this.totals = new RequestTotals(context);
  }

  /** Reads a clause while the topic is requests. */
  void read(Clause clause) {
    Optional<Amount> count = clause.cases();
    if (clause.isNegative()) {
      boolean notOne =
          count.isPresent()
              && count.get().value().intValue() == 1
              && clause.has(TokenKind.VERB, "receive");
      if (notOne || (count.isEmpty() && clause.amounts().isEmpty())) {
        none(clause);
      }
    } else if (count.isPresent()) {
      some(clause, count.get());
    } else if (clause.amounts().isEmpty() && clause.has(TokenKind.ALL)) {
      all(clause);
    } else if (clause.amounts().isEmpty()
        && (clause.has(TokenKind.WHO) || clause.has(TokenKind.OUTCOME))) {
      all(clause);
    }
  }

  /** 未收到申请，没有结转. */
  private void none(Clause clause) {
    Set<String> who = clause.values(TokenKind.WHO);
    boolean some = !who.isEmpty() && !who.equals(Set.of("person", "organization"));
    if (clause.has(TokenKind.OUTCOME) || some || clause.has(TokenKind.RESULT)) {
      return;
    }
    if (clause.has(TokenKind.VERB, "carry")) {
      Set<String> times = clause.values(TokenKind.TIME);
      Quantity quantity =
          times.contains("next")
              ? RequestCount.CARRIED_OUT
              : times.contains("last") ? RequestCount.CARRIED_IN : RequestCount.CARRIED;
      context.say(Statement.none(quantity));
      return;
    }
    boolean completes = clause.has(TokenKind.VERB, "complete", "publish", "modify", "charge");
    boolean applied =
        clause.has(TokenKind.OBJECT, "application") && clause.has(TokenKind.VERB, "receive");
    if (!completes && (clause.has(TokenKind.OBJECT, "request") || applied)) {
      context.say(Statement.none(RequestCount.NEW));
    }
  }

  /** 办结率100%: nothing is left, where it is said of what was received. */
  void rate(Clause clause) {
    Statement whole = context.requests;
    boolean all =
        clause.percent().filter(p -> p.exact() && p.value().intValue() == 100).isPresent();
    if (all
        && whole != null
        && !whole.counts(RequestCount.COMPLETED)
        && !clause.has(TokenKind.TIMELY)
        && !clause.has(TokenKind.PART)
        && !clause.has(TokenKind.OBJECT)
        && !context.carriesOut
        && !context.hasSaid(RequestCount.ALL_COMPLETED)
        && !context.hasSaid(RequestCount.COMPLETED)) {
      context.say(Statement.none(RequestCount.ALL_COMPLETED));
    }
  }

  private void some(Clause clause, Amount count) {
    Statement statement = null;
    if (clause.has(TokenKind.CHANNEL) && !isByAllChannels(clause)) {
      statement = channel(clause, count);
    } else if (isHandedOn(clause)) {
      statement = Statement.of(RequestCount.CARRIED_IN, count);
    } else if (clause.has(TokenKind.VERB, "carry")
        && !(clause.has(TokenKind.VERB, "receive-new") && clause.has(TokenKind.OBJECT))) {
      statement = carried(clause, count);
    } else if (clause.has(TokenKind.OUTCOME) || clause.has(TokenKind.DETAIL)) {
      statement = outcome(clause, count);
    } else if (clause.has(TokenKind.WHO) && !isByAll(clause)) {
      statement = applicants(clause, count);
    } else if ((clause.has(TokenKind.RESULT, "pending") || isInTime(clause))
        && context.requests != null) {
      statement = pending(clause, count);
    } else if (!clause.has(TokenKind.RESULT)) {
      statement = totals.read(clause, count);
    }
    if (statement != null) {
      context.say(statement);
    }
  }

  /** 尚有3件在法定期限内办理. */
  private static boolean isInTime(Clause clause) {
    return clause.has(TokenKind.TIMELY)
        && clause.has(TokenKind.VERB, "handle")
        && clause.tokens().stream().anyMatch(t -> STILL.contains(t.text()));
  }

  /** 2022年度转来5件. */
  private static boolean isHandedOn(Clause clause) {
    return clause.has(TokenKind.TIME, "last")
        && !clause.has(TokenKind.VERB)
        && !clause.has(TokenKind.GROWTH)
        && clause.tokens().stream().anyMatch(t -> HANDED_ON.contains(t.text()));
  }

  /** 通过网站、信函等渠道共收到: all the ways in which they came. */
  private static boolean isByAllChannels(Clause clause) {
    long named =
        clause.tokens().stream()
            .filter(t -> t.is(TokenKind.CHANNEL) && !WAYS.contains(t.text()))
            .count();
    boolean kinds =
        clause.tokens().stream()
                .filter(t -> t.is(TokenKind.CHANNEL) && t.text().endsWith("申请"))
                .count()
            > 1;
    return named > 1
        && (kinds || clause.has(TokenKind.OBJECT, "request"))
        && clause.has(TokenKind.VERB)
        && !clause.has(TokenKind.PART);
  }

  /** 收到公民、法人和其他组织提交的申请: all who may apply. */
  private static boolean isByAll(Clause clause) {
    return clause.values(TokenKind.WHO).containsAll(Set.of("person", "organization"))
        && clause.has(TokenKind.OBJECT, "request")
        && clause.has(TokenKind.VERB);
  }

  /** Counts of channels are nothing to compare but are parts of their whole. */
  private Statement channel(Clause clause, Amount count) {
    boolean part = context.requests != null && context.listing;
    return part
            && !clause.has(TokenKind.OUTCOME)
            && !clause.has(TokenKind.VERB, "complete", "publish", "carry")
        ? Statement.of(RequestCount.CHANNEL, count).in(context.requests)
        : null;
  }

  private Statement carried(Clause clause, Amount count) {
    Set<String> times = clause.values(TokenKind.TIME);
    if (times.contains("next")) {
      context.carriesOut = true;
      return Statement.of(RequestCount.CARRIED_OUT, count);
    }
    if (times.contains("last")) {
      return Statement.of(RequestCount.CARRIED_IN, count);
    }
    boolean over =
        clause.tokens().stream()
            .anyMatch(t -> t.is(TokenKind.VERB, "carry") && CARRIES.contains(t.text()));
    return over && !clause.has(TokenKind.OUTCOME)
        ? Statement.of(
            context.hasSaid(RequestCount.CARRIED_IN)
                ? RequestCount.CARRIED_OUT
                : RequestCount.CARRIED,
            count)
        : null;
  }

  /** 收到6件，1件正在办理中: what the year leaves open. */
  private Statement pending(Clause clause, Amount count) {
    if (clause.has(TokenKind.OBJECT) || clause.has(TokenKind.TIME, "last", "next")) {
      return null;
    }
    context.carriesOut = true;
    return Statement.of(RequestCount.CARRIED_OUT, count);
  }

  private Statement outcome(Clause clause, Amount count) {
    if (clause.has(TokenKind.WHO) || clause.has(TokenKind.TIME, "last", "next")) {
      return null;
    }
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    Set<String> details = clause.values(TokenKind.DETAIL);
    if (outcomes.isEmpty()) {
      return details.size() == 1 ? detail(details.iterator().next(), count) : null;
    }
    if (details.size() > 1) {
      return null;
    }
    OutcomeCount outcome = new OutcomeCount(List.copyOf(outcomes));
    Statement statement = Statement.of(outcome, count).in(context.requests);
    if (!details.isEmpty()) {
      String detail = details.iterator().next();
      if (!detail.startsWith(outcome.id())) {
        return null;
      }
      return isReasonFirst(clause)
          ? Statement.of(OutcomeCount.of(detail), count).orRead(outcome).in(context.requests)
          : statement.orRead(OutcomeCount.of(detail));
    }
    if (outcome.id().equals("granted") && !context.tellsPartlyGranted()) {
      return statement.orRead(GRANTED);
    }
    if (!outcome.id().equals("other")) {
      return statement;
    }
    statement = statement.orRead(OutcomeCount.of("rejected", "other"));
    return context.tellsOverdue() ? statement.orRead(OutcomeCount.of("other.3")) : statement;
  }

  /** 因本机关不掌握而无法提供的8件. */
  private static boolean isReasonFirst(Clause clause) {
    if (clause.tokens().stream().anyMatch(t -> t.text().equals("等"))) {
      return false;
    }
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.DETAIL) || token.is(TokenKind.OUTCOME)) {
        return token.is(TokenKind.DETAIL);
      }
    }
    return false;
  }

  private Statement detail(String detail, Amount count) {
    Statement statement = Statement.of(OutcomeCount.of(detail), count).in(context.requests);
    return detail.equals("unavailable.1")
        ? statement.orRead(OutcomeCount.of("unavailable"))
        : statement;
  }

  private Statement applicants(Clause clause, Amount count) {
    Set<String> who = clause.values(TokenKind.WHO);
    if (who.size() > 1 || clause.has(TokenKind.TIME, "last", "next")) {
      return null;
    }
    context.requestsCame |=
        clause.has(TokenKind.OBJECT, "request") && clause.has(TokenKind.VERB, "receive");
    return Statement.of(new ApplicantCount(who.iterator().next()), count).in(context.requests);
  }

  /** 均已办结，均为自然人，全部予以公开. */
  private void all(Clause clause) {
    Statement whole = context.requests;
    List<Quantity> values = new ArrayList<>();
    clause.values(TokenKind.WHO).forEach(who -> values.add(new ApplicantCount(who)));
    if (values.isEmpty()) {
      clause.values(TokenKind.OUTCOME).forEach(outcome -> values.add(OutcomeCount.of(outcome)));
    }
    if (values.size() > 1 || clause.has(TokenKind.DETAIL) || clause.has(TokenKind.CHANNEL)) {
      return;
    }
    if (values.size() == 1) {
      boolean subject =
          clause.has(TokenKind.ALL) || (whole != null && whole.amount().value().intValue() == 1);
      if (whole != null
          && whole.amount().exact()
          && subject
          && !clause.has(TokenKind.VERB, "complete", "publish", "handle")) {
        context.say(Statement.of(values.get(0), whole.amount()).in(whole));
      } else if (whole == null
          && clause.has(TokenKind.ALL)
          && values.get(0) instanceof ApplicantCount applicants) {
        context.applicants = applicants;
      }
    } else if (clause.has(TokenKind.VERB, "complete")
        && clause.has(TokenKind.ALL)
        && !clause.has(TokenKind.TIMELY)
        && !clause.has(TokenKind.PART)
        && !clause.has(TokenKind.REST)
        && !context.leavesOut(clause)
        && (whole != null || context.requestsCame)
        && !context.carriesOut) {
      context.say(Statement.none(RequestCount.ALL_COMPLETED));
    }
  }
}
