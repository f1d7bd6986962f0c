package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how many requests came from applicants of one kind. */
final class ApplicantGrammar {

  /** 企业和其他组织, which are all but persons. */
  private static final Pattern ORGANIZATIONS =
      Pattern.compile(
          "(?:企业|公司)(?:事业)?(?:单位)?(?:(?:和|及|与|以及|或|、)(?:其他|其它|社会)?|等(?:各类)?)(?:组织|单位|机构)");

  private final SentenceContext context;

  /** Those carried in or out whose applicants are being listed; null for none. */
  private Statement carried;

  /** Whether a list divides those carried over, of which it is not known whence or where to. */
  private boolean ofCarried;

  /** The applicants read last. */
  private Statement last;

  ApplicantGrammar(SentenceContext context) {
    this.context = context;
  }

  /** The applicants of one kind that a clause names. */
  static Optional<ApplicantCount> of(Clause clause) {
    Set<String> who = clause.values(TokenKind.WHO);
    if (who.size() > 1 && !who.contains("person") && who.contains("organization")) {
      return Optional.of(new ApplicantCount("organization")); // 企业和律师事务所等单位
    }
    if (who.size() != 1) {
      return Optional.empty();
    }
    String one = who.iterator().next();
    boolean all = one.equals("company") && ORGANIZATIONS.matcher(clause.words()).find();
    return Optional.of(new ApplicantCount(all ? "organization" : one));
  }

  /** 结转的2件申请人类别为个人1件、企业1件: what follows divides them. */
  void divideCarried() {
    ofCarried = true;
  }

  /** What a clause with a word for applicants counts; null for nothing. */
  Statement read(Clause clause, Amount count) {
    ofCarried &= !clause.has(TokenKind.VERB) && !clause.has(TokenKind.OBJECT);
    if (ofCarried) {
      return null;
    }
    Optional<ApplicantCount> applicants = of(clause);
    boolean known = context.understood && (context.last != null || context.requests != null);
    boolean ofUnknown = clause.isInBrackets() && !known;
    if (applicants.isEmpty() || ofUnknown || clause.has(TokenKind.TIME, "last", "next")) {
      return null; // 未答复的2件（自然人、企业各1件）
    }
    if (context.requests == null && isOfAnybody(clause)) {
      context.requests = Statement.of(RequestCount.NEW, count).orRead(applicants.get());
      return context.requests;
    }
    context.requestsCame |=
        clause.has(TokenKind.OBJECT, "request") && clause.has(TokenKind.VERB, "receive");
    Statement counted = Statement.of(applicants.get(), count);
    Statement before = context.last;
    if (before == null || !before.equals(last)) {
      boolean divides =
          clause.has(TokenKind.PART) || clause.isInBrackets() || clause.hasBeginning("申请人");
      carried = divides && isCarried(before, count) ? before : null;
    }
    last =
        carried == null
            ? counted.in(context.requests)
            : ofCarried(counted, applicants.get(), carried);
    return last;
  }

  /** 共收到公民政府信息公开申请24件: citizens stand for all who apply where no others are counted before. */
  private static boolean isOfAnybody(Clause clause) {
    boolean citizen = false;
    for (Token token : clause.tokens()) {
      if (citizen && token.is(TokenKind.OBJECT, "request")) {
        return clause.has(TokenKind.VERB, "receive") && !clause.has(TokenKind.PART);
      }
      citizen = token.text().equals("公民");
    }
    return false;
  }

  /** 上年结转3件（自然人2件、企业1件）. */
  private static boolean isCarried(Statement whole, Amount count) {
    return whole != null
        && (whole.counts(RequestCount.CARRIED_IN)
            || whole.counts(RequestCount.CARRIED_OUT)
            || whole.counts(RequestCount.CARRIED))
        && whole.amount().value().compareTo(count.value()) >= 0;
  }

  /** Applicants of those carried in or out. */
  static Statement ofCarried(Statement counted, ApplicantCount applicants, Statement carried) {
    if (carried.counts(RequestCount.CARRIED)) {
      return counted
          .readAs(
              row(RequestCount.CARRIED_OUT.id(), applicants),
              row(RequestCount.CARRIED_IN.id(), applicants))
          .in(carried);
    }
    return counted.readAs(row(carried.quantity().id(), applicants)).in(carried);
  }

  private static Reading row(String row, ApplicantCount applicants) {
    return Reading.ofRows(Reading.REQUESTS, List.of(row), applicants.column(), Base.ANY);
  }
}
