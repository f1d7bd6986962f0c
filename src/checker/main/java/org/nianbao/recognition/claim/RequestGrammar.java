package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What clauses say of requests (依申请公开): 表三. */
final class RequestGrammar {

  /** Words before a count that add up what the sentence told. */
  private static final Set<String> SUMS = Set.of("共计", "合计", "总计", "共");

  private final Context context;

  RequestGrammar(Context context) {
    this.context = context;
  }

  void read(Clause clause) {
    Optional<Amount> count = clause.cases();
    if (clause.isNegative()) {
      if (count.isEmpty() && clause.amounts().isEmpty()) {
        none(clause);
      }
    } else if (count.isPresent()) {
      some(clause, count.get());
    } else if (clause.amounts().isEmpty() && clause.has(Kind.ALL)) {
      all(clause);
    } else if (clause.amounts().isEmpty() && (clause.has(Kind.WHO) || clause.has(Kind.OUTCOME))) {
      all(clause);
    }
  }

  /** 未收到申请，没有结转. */
  private void none(Clause clause) {
    Set<String> who = clause.values(Kind.WHO);
    boolean some = !who.isEmpty() && !who.equals(Set.of("person", "organization"));
    if (clause.has(Kind.OUTCOME) || some || clause.has(Kind.RESULT)) {
      return;
    }
    if (clause.has(Kind.VERB, "carry")) {
      Set<String> times = clause.values(Kind.TIME);
      String quantity =
          times.contains("next")
              ? "carried-out"
              : times.contains("last") ? "carried-in" : "carried";
      context.say(Statement.of(quantity, Amount.of(0)));
      return;
    }
    boolean completes = clause.has(Kind.VERB, "complete", "publish", "modify", "charge");
    if (!completes && clause.has(Kind.OBJECT, "request")) {
      context.say(Statement.of("new", Amount.of(0)));
    }
  }

  private void some(Clause clause, Amount count) {
    Statement statement = null;
    if (clause.has(Kind.CHANNEL)) {
      statement = channel(clause, count);
    } else if (clause.has(Kind.VERB, "carry")) {
      statement = carried(clause, count);
    } else if (clause.has(Kind.OUTCOME) || clause.has(Kind.DETAIL)) {
      statement = outcome(clause, count);
    } else if (clause.has(Kind.WHO)) {
      statement = applicants(clause, count);
    } else if (clause.has(Kind.RESULT, "pending") && context.requests != null) {
      statement = pending(clause, count);
    } else if (!clause.has(Kind.RESULT)) {
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
            && !clause.has(Kind.OUTCOME)
            && !clause.has(Kind.VERB, "complete", "publish", "carry")
        ? Statement.of("channel", count).in(context.requests)
        : null;
  }

  private Statement carried(Clause clause, Amount count) {
    Set<String> times = clause.values(Kind.TIME);
    if (times.contains("next")) {
      context.carriesOut = true;
      return Statement.of("carried-out", count);
    }
    return times.contains("last") ? Statement.of("carried-in", count) : null;
  }

  /** 收到6件，1件正在办理中: what the year leaves open. */
  private Statement pending(Clause clause, Amount count) {
    if (clause.has(Kind.OBJECT) || clause.has(Kind.TIME, "last", "next")) {
      return null;
    }
    context.carriesOut = true;
    return Statement.of("carried-out", count);
  }

  private Statement outcome(Clause clause, Amount count) {
    if (clause.has(Kind.WHO) || clause.has(Kind.TIME, "last", "next")) {
      return null;
    }
    Set<String> outcomes = clause.values(Kind.OUTCOME);
    Set<String> details = clause.values(Kind.DETAIL);
    if (outcomes.isEmpty()) {
      return details.size() == 1 ? detail(details.iterator().next(), count) : null;
    }
    if (details.size() > 1) {
      return null;
    }
    String quantity = String.join(" + ", outcomes);
    Statement statement = Statement.of(quantity, count).in(context.requests);
    if (!details.isEmpty()) {
      String detail = details.iterator().next();
      return detail.startsWith(quantity) ? statement.read(detail) : null;
    }
    if (quantity.equals("granted") && !context.tellsPartly) {
      return statement.read("granted + partly-granted");
    }
    return quantity.equals("other") ? statement.read("rejected + other") : statement;
  }

  private Statement detail(String detail, Amount count) {
    Statement statement = Statement.of(detail, count).in(context.requests);
    return detail.equals("unavailable.1") ? statement.read("unavailable") : statement;
  }

  private Statement applicants(Clause clause, Amount count) {
    Set<String> who = clause.values(Kind.WHO);
    if (who.size() > 1 || clause.has(Kind.TIME, "last", "next")) {
      return null;
    }
    context.told |= clause.has(Kind.OBJECT, "request") && clause.has(Kind.VERB, "receive");
    return Statement.of(who.iterator().next(), count).in(context.requests);
  }

  private Statement total(Clause clause, Amount count) {
    if (clause.has(Kind.TIME, "last", "next")
        || clause.has(Kind.SHARE)
        || clause.has(Kind.GROWTH)
        || clause.has(Kind.VERB, "modify", "issue", "charge", "bill", "decide", "made")) {
      return null;
    }
    boolean named = clause.has(Kind.OBJECT);
    if (!named && !clause.has(Kind.VERB) && isSum(clause)) {
      return sum(count);
    }
    Statement statement = null;
    if (clause.has(Kind.VERB, "receive-new")) {
      statement = Statement.of("new", count);
    } else if (clause.has(Kind.VERB, "collect") || clause.has(Kind.BLOCK, "cumulative")) {
      statement = Statement.of("received", count);
    } else if (clause.has(Kind.VERB, "receive")) {
      if (!clause.has(Kind.OBJECT) && context.requests != null) {
        return null; // 收到45件，受理42件: which of them the table counts nobody knows
      }
      statement = Statement.of("new", count);
      if (clause.has(Kind.VERB, "handle", "complete")) {
        statement = statement.read("completed");
      }
      if (context.carriesIn) {
        statement = statement.read("received");
      }
    } else if (clause.has(Kind.VERB, "complete")) {
      statement = Statement.of("completed", count);
    } else if (clause.has(Kind.VERB, "handle")) {
      statement = Statement.of("handled", count);
    } else if (clause.has(Kind.VERB, "publish")) {
      return context.requests == null || named
          ? null
          : Statement.of("granted", count).read("granted + partly-granted").in(context.requests);
    } else if (clause.has(Kind.OBJECT, "request")) {
      statement = Statement.of("handled", count);
    }
    if (statement == null
        || (clause.has(Kind.PART) && !clause.has(Kind.VERB, "receive-new", "complete"))) {
      return null;
    }
    if (statement.quantity().equals("completed") && context.listing && context.requests != null) {
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
    if (!context.applicants.isEmpty()) {
      return Statement.of(context.applicants, count);
    }
    List<String> said = context.sentence().stream().map(Statement::quantity).toList();
    return said.contains("new") && said.contains("carried-in") && !said.contains("completed")
        ? Statement.of("received", count)
        : null;
  }

  /** 均已办结，均为自然人，全部予以公开. */
  private void all(Clause clause) {
    Statement whole = context.requests;
    List<String> values = new ArrayList<>(clause.values(Kind.WHO));
    if (values.isEmpty()) {
      values.addAll(clause.values(Kind.OUTCOME));
    }
    if (values.size() > 1 || clause.has(Kind.DETAIL) || clause.has(Kind.CHANNEL)) {
      return;
    }
    if (values.size() == 1) {
      boolean subject =
          clause.has(Kind.ALL) || (whole != null && whole.amount().value().intValue() == 1);
      if (whole != null
          && whole.amount().exact()
          && subject
          && !clause.has(Kind.VERB, "complete", "publish", "handle")) {
        context.say(Statement.of(values.get(0), whole.amount()).in(whole));
      } else if (whole == null && clause.has(Kind.ALL) && clause.has(Kind.WHO)) {
        context.applicants = values.get(0);
      }
    } else if (clause.has(Kind.VERB, "complete")
        && clause.has(Kind.ALL)
        && !clause.has(Kind.TIMELY)
        && !clause.has(Kind.PART)
        && !clause.has(Kind.REST)
        && (whole != null || context.told)
        && !context.carriesOut) {
      context.say(Statement.of("all-completed", Amount.of(0)));
    }
  }
}
