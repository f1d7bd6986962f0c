package org.nianbao.recognition.claim;

import java.math.BigDecimal;
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

  private static final Set<String> DONE = Set.of("办结", "答复", "办理完毕", "办理完结", "办理完成");

  private static final Set<String> YET = Set.of("尚", "仍", "尚有", "仍有");

  /** Words that only say that a way follows. */
  private static final Set<String> WAYS = Set.of("通过", "渠道", "平台");

  private final SentenceContext context;
  private final RequestTotals totals;
  private final AllOrNone allOrNone;
  private final OutcomeGrammar outcomes;
  private final ApplicantGrammar applicants;

  /** How deep in brackets the ways stand that divide those that came; -1 where none does yet. */
  private int depthOfWays = -1;

  RequestGrammar(SentenceContext context) {
    this.context = context;
    this.totals = new RequestTotals(context);
    this.allOrNone = new AllOrNone(context);
    this.outcomes = new OutcomeGrammar(context);
    this.applicants = new ApplicantGrammar(context);
  }

  /** 办结率100%: nothing is left, where it is said of what was received. */
  void rate(Clause clause) {
    allOrNone.rate(clause);
  }

  /** Reads a clause while the topic is requests. */
  void read(Clause original) {
    Clause clause = context.requests == null ? original : RequestClause.done(original);
    Optional<Amount> count = clause.cases();
    if (clause.isNegative()) {
      boolean notOne =
          count.isPresent()
              && count.get().value().intValue() == 1
              && clause.has(TokenKind.VERB, "receive");
      if (count.isPresent() && isNotDone(clause)) {
        Statement open = pending(clause.without(TokenKind.OBJECT), count.get());
        if (open != null) {
          context.say(open);
        }
        return;
      }
      if (notOne || (count.isEmpty() && clause.amounts().isEmpty())) {
        allOrNone.none(clause);
      }
    } else if (count.isPresent()) {
      some(clause, count.get());
    } else if (clause.amounts().isEmpty() && (clause.has(TokenKind.ALL) || isInFull(clause))) {
      allOrNone.all(clause);
    } else if (clause.amounts().isEmpty()
        && (clause.has(TokenKind.WHO) || clause.has(TokenKind.OUTCOME))) {
      allOrNone.all(clause);
    }
  }

  /** 年底仍有4件申请没有办结: what the year leaves open. */
  private static boolean isNotDone(Clause clause) {
    boolean still = false;
    boolean not = false;
    for (Token token : clause.tokens()) {
      still |= YET.contains(token.text()) || STILL.contains(token.text());
      if (not && token.is(TokenKind.VERB)) {
        return still && clause.has(TokenKind.AMOUNT) && DONE.contains(token.text());
      }
      not = token.is(TokenKind.NOT);
    }
    return false;
  }

  /** 已100%办结. */
  private static boolean isInFull(Clause clause) {
    return clause.has(TokenKind.VERB, "complete") && clause.isInFull();
  }

  private void some(Clause clause, Amount count) {
    Statement statement = null;
    if (isException(clause) && !clause.has(TokenKind.VERB, "carry")) {
      statement = isStillOpen(clause) ? pending(clause, count) : null;
    } else if (clause.has(TokenKind.CHANNEL) && !isByAllChannels(clause) && !isInWriting(clause)) {
      statement = channel(clause, count);
    } else if (isHandedOn(clause)) {
      statement = Statement.of(RequestCount.CARRIED_IN, count);
    } else if (clause.has(TokenKind.VERB, "carry")
        && !(clause.has(TokenKind.VERB, "receive-new") && clause.has(TokenKind.OBJECT))) {
      statement = carried(clause, count);
    } else if (isLeftForNext(clause)) {
      context.carriesOut = true;
      statement = Statement.of(RequestCount.CARRIED_OUT, count); // 余2件2021年办理
    } else if (clause.has(TokenKind.OUTCOME) || clause.has(TokenKind.DETAIL)) {
      statement = outcomes.read(clause, count);
    } else if (clause.has(TokenKind.WHO) && !isByAll(clause)) {
      statement = applicants.read(clause, count);
    } else if ((clause.has(TokenKind.RESULT, "pending") || isInTime(clause))
        && (context.requests != null || context.earlier != null)) {
      statement = pending(clause, count);
    } else if (!clause.has(TokenKind.RESULT)) {
      statement = totals.read(clause, count);
    }
    if (statement != null) {
      context.say(statement);
    }
  }

  private boolean isLeftForNext(Clause clause) {
    String first = clause.tokens().get(0).text();
    return (first.equals("余") || ClauseCutter.isOthers(clause.tokens().get(0)))
        && clause.has(TokenKind.TIME, "next")
        && clause.has(TokenKind.VERB, "handle", "complete")
        && !clause.has(TokenKind.OUTCOME)
        && context.requests != null;
  }

  /** 除2件尚在期限内外, of which only the rest is told. */
  private static boolean isException(Clause clause) {
    String first = clause.tokens().get(0).text();
    return first.equals("除") || first.equals("除了");
  }

  /** Whether it says that they are dealt with later: 尚在期限内, 未办结. */
  private static boolean isStillOpen(Clause clause) {
    return clause.has(TokenKind.RESULT, "pending") || clause.hasWord(YET);
  }

  /** 尚有3件在法定期限内办理, 仍有1件继续办理. */
  private static boolean isInTime(Clause clause) {
    int number = -1;
    boolean after = false;
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      number = token.is(TokenKind.AMOUNT) ? i : number;
      after |= number >= 0 && token.is(TokenKind.VERB, "handle");
    }
    boolean yet = clause.hasWord(YET);
    boolean still = clause.hasWord(STILL);
    return after && (yet || (still && clause.has(TokenKind.TIMELY)));
  }

  /** 2022年度转来5件. */
  private static boolean isHandedOn(Clause clause) {
    return clause.has(TokenKind.TIME, "last")
        && !clause.has(TokenKind.VERB)
        && !clause.has(TokenKind.GROWTH)
        && clause.hasWord(HANDED_ON);
  }

  /** 收到书面申请12件, where nothing was counted before: there are no others. */
  private boolean isInWriting(Clause clause) {
    return context.requests == null
        && context.earlier == null
        && clause.has(TokenKind.VERB, "receive")
        && clause.hasWord("书面申请");
  }

  /** 通过网站、信函等渠道共收到: all the ways in which they came. */
  private static boolean isByAllChannels(Clause clause) {
    int named = 0;
    int kinds = 0;
    for (Token token : clause.tokens()) {
      named += token.is(TokenKind.CHANNEL) && !WAYS.contains(token.text()) ? 1 : 0;
      kinds += token.is(TokenKind.CHANNEL) && token.text().endsWith("申请") ? 1 : 0;
    }
    return named > 1
        && (kinds > 1 || clause.has(TokenKind.OBJECT, "request"))
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
    boolean part =
        context.requests != null
            && context.listing
            && !context.requests.counts(RequestCount.COMPLETED);
    boolean below = depthOfWays >= 0 && clause.depth() > depthOfWays; // 线上14件（网站13件、邮件1件）
    if (!part
        || below
        || clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.VERB, "complete", "publish", "carry")) {
      return null;
    }
    depthOfWays = clause.depth();
    return Statement.of(RequestCount.CHANNEL, count).in(context.requests);
  }

  private Statement carried(Clause clause, Amount count) {
    Set<String> times = clause.values(TokenKind.TIME);
    if (isIncluded(clause)) {
      return null; // 包括上年结转件在内的17件
    }
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
      applicants.divideCarried();
      return null;
    }
    return isCarriedOver(clause) && !clause.has(TokenKind.OUTCOME)
        ? Statement.of(
            context.hasSaid(RequestCount.CARRIED_IN)
                ? RequestCount.CARRIED_OUT
                : RequestCount.CARRIED,
            count)
        : null;
  }

  private static boolean isCarriedOver(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.VERB, "carry") && CARRIES.contains(token.text())) {
        return true;
      }
    }
    return false;
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

  /** 包括上年结转件在内的17件: what is carried over is only a part of them. */
  private static boolean isIncluded(Clause clause) {
    boolean carried = false;
    for (Token token : clause.tokens()) {
      if (token.isNumber()) {
        return false;
      }
      carried |= token.is(TokenKind.VERB, "carry");
      if (carried && token.text().equals("内")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTogether(Clause clause) {
    return clause.hasWord(TOGETHER);
  }

  /** 收到6件，1件正在办理中: what the year leaves open. */
  private Statement pending(Clause clause, Amount count) {
    if (clause.has(TokenKind.OBJECT) || clause.has(TokenKind.TIME, "last", "next")) {
      return null;
    }
    context.carriesOut = true;
    return Statement.of(RequestCount.CARRIED_OUT, count);
  }
}
