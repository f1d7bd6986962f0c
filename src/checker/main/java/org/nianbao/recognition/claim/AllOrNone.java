package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.wording.PhraseFinder;

/** Reads what clauses say of all requests, or that there are none of a kind. */
final class AllOrNone {

  private static final Set<String> NOT_GRANTED =
      Set.of("refused", "unavailable", "rejected", "other");

  /** Others who apply, beside those that the form names: 居民和企业. */
  private static final PhraseFinder PEOPLE =
      new PhraseFinder(List.of("居民", "市民", "村民", "群众", "公众", "社会"));

  private static final Set<String> ANSWERED = Set.of("答复", "处理", "办理");

  private final SentenceContext context;

  AllOrNone(SentenceContext context) {
    this.context = context;
  }

  /** 未收到申请，没有结转. */
  void none(Clause clause) {
    Set<String> who = clause.values(TokenKind.WHO);
    if (clause.has(TokenKind.CHANNEL) || clause.hasWord("作为", "按")) {
      return; // 没有收到以传真提交的申请, 未作为申请登记
    }
    boolean some =
        !who.isEmpty()
            && !who.equals(Set.of("person", "organization"))
            && !clause.hasWord("企业") // 市民、企业
            && !Anybody.isPeopleOr(clause);
    if (who.size() == 1 && isOfCame(clause)) {
      context.say(Statement.none(new ApplicantCount(who.iterator().next())));
      return; // 没有收到法人或其他组织提出的申请
    }
    if (clause.has(TokenKind.OUTCOME) || some || clause.has(TokenKind.RESULT)) {
      noneEnded(clause);
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
    boolean completes =
        clause.has(TokenKind.VERB, "complete", "publish", "modify", "charge", "made", "abolished");
    boolean applied =
        clause.has(TokenKind.OBJECT, "application")
            && clause.has(TokenKind.VERB, "receive", "receive-new");
    if (!completes && !hasCome() && (clause.has(TokenKind.OBJECT, "request") || applied)) {
      context.say(Statement.none(RequestCount.NEW));
    }
  }

  private static boolean isOfCame(Clause clause) {
    boolean came = clause.has(TokenKind.VERB, "receive") || clause.hasBeginning("提出");
    return came
        && clause.has(TokenKind.OBJECT, "request", "application")
        && !clause.has(TokenKind.PAUSE)
        && !PEOPLE.isIn(clause.words())
        && !clause.has(TokenKind.OUTCOME)
        && !clause.has(TokenKind.RESULT)
        && !clause.has(TokenKind.VERB, "complete", "carry")
        && !clause.isUnsure();
  }

  /** Whether requests were counted before, so that those which did not come are of some kind. */
  private boolean hasCome() {
    Statement counted = context.requests != null ? context.requests : context.earlier;
    return counted != null && counted.amount().value().signum() > 0;
  }

  /** 全年没有不予公开的情形. */
  private void noneEnded(Clause clause) {
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    if (outcomes.size() == 1 && NOT_GRANTED.containsAll(outcomes) && saysNoMore(clause)) {
      context.say(Statement.none(OutcomeCount.of(outcomes.iterator().next())));
    }
  }

  private static boolean saysNoMore(Clause clause) {
    for (Token token : clause.tokens()) {
      if (!token.is(TokenKind.OUTCOME)
          && !token.is(TokenKind.FILL)
          && !token.is(TokenKind.NOT)
          && !token.is(TokenKind.TIME, "this")
          && !token.is(TokenKind.VERB, "decide")
          && !token.is(TokenKind.OBJECT, "application")
          && !ANSWERED.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /** 办结率100%: nothing is left, where it is said of what was received. */
  void rate(Clause clause) {
    Statement whole = context.requests;
    if (clause.isInFull()
        && clause.has(TokenKind.RATE, "completion")
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

  /** 均按时办结, which leaves nothing; but 均按时答复 may be of what was to be answered. */
  private static boolean isFinished(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.VERB, "complete")
          && (token.text().contains("办结") || token.text().endsWith("完毕"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last thing counted are those carried out, of which a clause goes on. */
  private boolean isOfCarried(Clause clause) {
    Statement last = context.last;
    return last != null
        && clause.has(TokenKind.ALL)
        && clause.has(TokenKind.WHO)
        && !clause.hasBeginning("申请人")
        && last.counts(RequestCount.CARRIED_OUT);
  }

  /** 收到的政府信息公开申请全部办结. */
  private static boolean isOfAllReceived(Clause clause) {
    return clause.has(TokenKind.OBJECT, "request")
        && !clause.has(TokenKind.TIMELY)
        && clause.hasWord("收到的");
  }

  /** 上年结转的3件已全部办结. */
  private boolean isOfCarriedIn(Clause clause) {
    return context.last != null
        && context.last.counts(RequestCount.CARRIED_IN)
        && !clause.has(TokenKind.OBJECT)
        && context.told().isSubjectOf(clause)
        && !context.told().isAddedBefore(clause);
  }

  /** 予以公开的均已办结, but not 均按时办结并全部予以公开. */
  private static boolean isDoneAfter(Clause clause) {
    boolean ended = false;
    for (Token token : clause.tokens()) {
      ended |= token.is(TokenKind.OUTCOME) || token.is(TokenKind.WHO);
      if (ended && token.is(TokenKind.VERB, "complete")) {
        return true;
      }
    }
    return false;
  }

  /** 收到12件，除1件由企业提出外，其余均为自然人申请: all but those. */
  private void allBut(Clause clause, Quantity quantity) {
    Statement whole = context.requests;
    List<Amount> others = context.told().leftOut(clause);
    if (whole == null || !whole.amount().exact() || others.size() != 1 || !others.get(0).exact()) {
      return;
    }
    BigDecimal rest = whole.amount().value().subtract(others.get(0).value());
    if (rest.signum() > 0 && clause.has(TokenKind.ALL)) {
      context.say(Statement.of(quantity, Amount.exactly(rest, whole.amount().unit())).in(whole));
    }
  }

  /** 均已办结，均为自然人，全部予以公开. */
  void all(Clause clause) {
    Statement whole = context.requests;
    List<Quantity> values = new ArrayList<>();
    for (String who : clause.values(TokenKind.WHO)) {
      values.add(new ApplicantCount(who));
    }
    if (values.isEmpty()) {
      for (String outcome : clause.values(TokenKind.OUTCOME)) {
        values.add(OutcomeCount.of(outcome));
      }
    }
    if (values.size() > 1 || clause.has(TokenKind.DETAIL) || clause.has(TokenKind.CHANNEL)) {
      return;
    }
    if (values.size() == 1 && context.told().leavesOut(clause)) {
      allBut(clause, values.get(0));
    } else if (values.size() == 1) {
      if (context.last != null && isOfCarried(clause)) {
        whole = context.last; // 3件转下年度，均为自然人提出
      }
      boolean subject =
          clause.has(TokenKind.ALL) || (whole != null && whole.amount().value().intValue() == 1);
      if (whole != null
          && whole.amount().exact()
          && subject
          && !clause.has(TokenKind.VERB, "publish", "handle")
          && !isDoneAfter(clause)) {
        Statement all = Statement.of(values.get(0), whole.amount());
        context.say(
            isOfCarried(clause) && values.get(0) instanceof ApplicantCount applicants
                ? ApplicantGrammar.ofCarried(all, applicants, whole)
                : all.in(whole));
      } else if (whole == null
          && clause.has(TokenKind.ALL)
          && values.get(0) instanceof ApplicantCount applicants) {
        context.applicants = applicants;
        if (context.earlier != null
            && !context.tellsNumbers()
            && clause.hasBeginning("申请人")
            && applicants.column().equals("person")) {
          context.say(Statement.none(new ApplicantCount("organization"))); // 新收24件。申请人均为自然人
        }
      }
    } else if (clause.has(TokenKind.VERB, "complete")
        && (!clause.has(TokenKind.TIMELY) || isFinished(clause))
        && !clause.has(TokenKind.PART)
        && !clause.has(TokenKind.REST)
        && !isOfCarriedIn(clause)
        && !context.told().leavesOut(clause)
        && !context.told().hasWordWith("到期")
        && (whole != null || context.requestsCame || isOfAllReceived(clause))
        && !context.carriesOut) {
      context.say(Statement.none(RequestCount.ALL_COMPLETED));
    }
  }
}
