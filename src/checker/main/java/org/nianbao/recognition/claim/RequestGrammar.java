package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what clauses say of requests (依申请公开): 表三. */
final class RequestGrammar {

  /** Words before a count that add up the counts of the sentence. */
  private static final Set<String> SUMS = Set.of("共计", "合计", "总计", "共");

  /** Granted requests where the sentence does not give partly granted ones apart. */
  private static final OutcomeCount GRANTED = OutcomeCount.of("granted", "partly-granted");

  private final SentenceContext context;

  RequestGrammar(SentenceContext context) {
    this.context = context;
  }

  /** Reads a clause while the topic is requests. */
  void read(Clause clause) {
    Optional<Amount> count = clause.cases();
    if (clause.isNegative()) {
      if (count.isEmpty() && clause.amounts().isEmpty()) {
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
    if (!completes && clause.has(TokenKind.OBJECT, "request")) {
      context.say(Statement.none(RequestCount.NEW));
    }
  }

  private void some(Clause clause, Amount count) {
    Statement statement = null;
    if (clause.has(TokenKind.CHANNEL)) {
      statement = channel(clause, count);
    } else if (clause.has(TokenKind.VERB, "carry")) {
      statement = carried(clause, count);
    } else if (clause.has(TokenKind.OUTCOME) || clause.has(TokenKind.DETAIL)) {
      statement = outcome(clause, count);
    } else if (clause.has(TokenKind.WHO)) {
      statement = applicants(clause, count);
    } else if (clause.has(TokenKind.RESULT, "pending") && context.requests != null) {
      statement = pending(clause, count);
    } else if (!clause.has(TokenKind.RESULT)) {
      statement = total(clause, count);
    }
    if (statement != null) {
      context.say(statement);
    }
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
    return times.contains("last") ? Statement.of(RequestCount.CARRIED_IN, count) : null;
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
      return detail.startsWith(outcome.id()) ? statement.orRead(OutcomeCount.of(detail)) : null;
    }
    if (outcome.equals(OutcomeCount.of("granted")) && !context.tellsPartlyGranted()) {
      return statement.orRead(GRANTED);
    }
    return outcome.equals(OutcomeCount.of("other"))
        ? statement.orRead(OutcomeCount.of("rejected", "other"))
        : statement;
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

  private Statement total(Clause clause, Amount count) {
    if (clause.has(TokenKind.TIME, "last", "next")
        || clause.has(TokenKind.SHARE)
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.VERB, "modify", "issue", "charge", "bill", "decide", "made")) {
      return null;
    }
    boolean named = clause.has(TokenKind.OBJECT);
    if (!named && !clause.has(TokenKind.VERB) && isSum(clause)) {
      return sum(count);
    }
    Statement statement = null;
    if (clause.has(TokenKind.VERB, "receive-new")) {
      statement = Statement.of(RequestCount.NEW, count);
    } else if (clause.has(TokenKind.VERB, "collect") || clause.has(TokenKind.BLOCK, "cumulative")) {
      statement = Statement.of(RequestCount.RECEIVED, count);
    } else if (clause.has(TokenKind.VERB, "receive")) {
      if (!clause.has(TokenKind.OBJECT) && context.requests != null) {
        return null; // 收到45件，受理42件: the table may count either
      }
      statement = Statement.of(RequestCount.NEW, count);
      if (clause.has(TokenKind.VERB, "handle", "complete")) {
        statement = statement.orRead(RequestCount.COMPLETED);
      }
      if (context.carriesIn()) {
        statement = statement.orRead(RequestCount.RECEIVED);
      }
    } else if (clause.has(TokenKind.VERB, "complete")) {
      statement = Statement.of(RequestCount.COMPLETED, count);
    } else if (clause.has(TokenKind.VERB, "handle")) {
      statement = Statement.of(RequestCount.HANDLED, count);
    } else if (clause.has(TokenKind.VERB, "publish")) {
      return context.requests == null || named
          ? null
          : Statement.of(OutcomeCount.of("granted"), count).orRead(GRANTED).in(context.requests);
    } else if (clause.has(TokenKind.OBJECT, "request")) {
      statement = Statement.of(RequestCount.HANDLED, count);
    }
    if (statement == null
        || (clause.has(TokenKind.PART) && !clause.has(TokenKind.VERB, "receive-new", "complete"))) {
      return null;
    }
    if (statement.counts(RequestCount.COMPLETED) && context.listing && context.requests != null) {
      context.say(statement);
      return null;
    }
    context.requests = statement;
    return statement;
  }

  private static boolean isSum(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> SUMS.contains(t.text()));
  }

  /** 申请人均为自然人，共计9件；新收61件，上年结转3件，合计64件. */
  private Statement sum(Amount count) {
    if (context.applicants != null) {
      return Statement.of(context.applicants, count);
    }
    return context.hasSaid(RequestCount.NEW)
            && context.hasSaid(RequestCount.CARRIED_IN)
            && !context.hasSaid(RequestCount.COMPLETED)
        ? Statement.of(RequestCount.RECEIVED, count)
        : null;
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
        && (whole != null || context.requestsCame)
        && !context.carriesOut) {
      context.say(Statement.none(RequestCount.ALL_COMPLETED));
    }
  }
}
