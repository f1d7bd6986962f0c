package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what clauses say of requests (依申请公开): 表三. */
final class RequestGrammar {

  /** Words that say without a time that something is carried over. */
  private static final Set<String> CARRIES = Set.of("结转", "转结", "结转件", "结转申请", "转结申请", "跨年");

  /** Words that say beside last year's name that something came over from it. */
  private static final Set<String> HANDED_ON = Set.of("转来", "带来", "移来", "滚存", "留下", "留存");

  /** Words that add what follows to what was counted before. */
  private static final Set<String> TOGETHER = Set.of("连同", "加上", "加", "加之", "含");

  private static final Set<String> STILL = Set.of("尚", "还", "仍", "其余", "剩余", "另", "尚有", "还有");

  /** Words that only say that a way follows. */
  private static final Set<String> WAYS = Set.of("通过", "渠道", "平台");

  /** Granted requests where the sentence does not give partly granted ones apart. */
  static final OutcomeCount GRANTED = OutcomeCount.of("granted", "partly-granted");

  private final SentenceContext context;
  private final RequestTotals totals;
  private final AllOrNone allOrNone;

  RequestGrammar(SentenceContext context) {
    this.context = context;
    this.totals = new RequestTotals(context);
    this.allOrNone = new AllOrNone(context);
  }

  /** 办结率100%: nothing is left, where it is said of what was received. */
  void rate(Clause clause) {
    allOrNone.rate(clause);
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
        allOrNone.none(clause);
      }
    } else if (count.isPresent()) {
      some(clause, count.get());
    } else if (clause.amounts().isEmpty() && clause.has(TokenKind.ALL)) {
      allOrNone.all(clause);
    } else if (clause.amounts().isEmpty()
        && (clause.has(TokenKind.WHO) || clause.has(TokenKind.OUTCOME))) {
      allOrNone.all(clause);
    }
  }

  private void some(Clause clause, Amount count) {
    Statement statement = null;
    if (clause.has(TokenKind.CHANNEL) && !isByAllChannels(clause) && !isInWriting(clause)) {
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

  /** 收到书面申请12件, where nothing was counted before: there are no others. */
  private boolean isInWriting(Clause clause) {
    return context.requests == null
        && context.earlier == null
        && clause.has(TokenKind.VERB, "receive")
        && clause.tokens().stream().anyMatch(t -> t.text().equals("书面申请"));
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
      BigDecimal came = context.requests == null ? null : context.requests.amount().value();
      boolean both = came != null && isTogether(clause) && count.value().compareTo(came) > 0;
      return Statement.of(both ? RequestCount.RECEIVED : RequestCount.CARRIED_IN, count);
    }
    if (isReceivedAndCarried(clause)) {
      return Statement.of(RequestCount.RECEIVED, count);
    }
    if (clause.has(TokenKind.VERB, "handle", "complete") && isTogether(clause)) {
      return Statement.of(RequestCount.RECEIVED, count).orRead(RequestCount.COMPLETED);
    }
    if (clause.has(TokenKind.WHO)) {
      context.requests = null; // 结转的申请中自然人2件
      return null;
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

  /** 收到和结转申请9件. */
  private static boolean isReceivedAndCarried(Clause clause) {
    for (int i = 0; i + 2 < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).is(TokenKind.VERB)
          && clause.tokens().get(i).value().startsWith("receive")
          && ClauseCutter.JOINS.contains(clause.tokens().get(i + 1).text())
          && clause.tokens().get(i + 2).is(TokenKind.VERB, "carry")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTogether(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> TOGETHER.contains(t.text()));
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
    if (context.subset().mayHave(count)) {
      return null;
    }
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    Set<String> details = clause.values(TokenKind.DETAIL);
    if (outcomes.isEmpty()) {
      return details.size() == 1 ? detail(details.iterator().next(), count) : null;
    }
    if (details.size() > 1) {
      return forReasons(outcomes, details, count);
    }
    boolean both = clause.has(TokenKind.VERB, "publish") || isAllOr(clause);
    if (both && outcomes.equals(Set.of("partly-granted"))) {
      outcomes = Set.of("granted", "partly-granted"); // 公开和部分公开266件
    }
    OutcomeCount outcome = new OutcomeCount(outcomes.stream().sorted().toList());
    Statement statement = Statement.of(outcome, count).in(context.requests);
    if (!details.isEmpty()) {
      String detail = details.iterator().next();
      if (!detail.startsWith(outcome.id())) {
        return null;
      }
      return isReasonFirst(clause)
          ? reason(detail, outcome, count)
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

  /** 因不掌握或没有现成信息无法提供的5件: those of these reasons, or all that ended so. */
  private Statement forReasons(Set<String> outcomes, Set<String> details, Amount count) {
    OutcomeCount outcome = new OutcomeCount(List.copyOf(outcomes));
    boolean reasons = details.stream().allMatch(d -> d.startsWith(outcome.id() + "."));
    return outcomes.size() == 1 && reasons
        ? Statement.of(new OutcomeCount(details.stream().sorted().toList()), count)
            .orRead(outcome)
            .in(context.requests)
        : null;
  }

  /** 全部或部分公开. */
  private static boolean isAllOr(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.text().equals("或") || t.text().equals("或者"))
        && clause.has(TokenKind.ALL);
  }

  /** 因本机关不掌握等而无法提供的8件 may be all of these, those refused for one reason are just those. */
  private Statement reason(String detail, OutcomeCount outcome, Amount count) {
    Statement statement = Statement.of(OutcomeCount.of(detail), count).in(context.requests);
    return detail.startsWith("refused") ? statement : statement.orRead(outcome);
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
    return detail.equals("unavailable.1") && !context.tellsOtherUnavailable()
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
}
