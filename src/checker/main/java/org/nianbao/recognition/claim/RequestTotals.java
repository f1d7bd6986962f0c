package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads how many requests came, were dealt with or ended in all. */
final class RequestTotals {

  /** Words before a count that add up the counts of the sentence. */
  private static final Set<String> SUMS = Set.of("共计", "合计", "总计", "共");

  private static final Set<String> RECEIVED = Set.of("收到的", "接收的", "接到的");

  /** How answers were given: counts of them are parts, not all that was answered. */
  private static final Set<String> MANNERS = Set.of("当场答复", "书面答复", "书面回复", "邮件回复");

  /** How some are answered, never all. */
  private static final Set<String> AT_ONCE = Set.of("当场答复", "当日答复", "即时答复");

  private static final Set<TokenKind> OF_THE_YEAR =
      Set.of(TokenKind.TIME, TokenKind.AMOUNT, TokenKind.OBJECT, TokenKind.FILL);

  private final SentenceContext context;

  RequestTotals(SentenceContext context) {
    this.context = context;
  }

  /** Reads a clause that counts requests; returns what is still to be said, or null for none. */
  Statement read(Clause clause, Amount count) {
    boolean besidesCarried =
        clause.has(TokenKind.VERB, "receive-new") && clause.has(TokenKind.VERB, "carry");
    if ((clause.has(TokenKind.TIME, "last", "next") && !besidesCarried)
        || clause.has(TokenKind.SHARE)
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.VERB, "modify", "issue", "charge", "bill", "made")
        || (clause.has(TokenKind.VERB, "decide") && !clause.has(TokenKind.VERB, "complete"))
        || DoneAmong.isSome(clause, count, context)) {
      return null;
    }
    if (clause.has(TokenKind.VERB, "complete") && (isTimed(clause) || clause.hasWord(AT_ONCE))) {
      return null; // 10个工作日内办结15件
    }
    if (clause.has(TokenKind.VERB, "complete")
        && clause.has(TokenKind.TIMELY)
        && context.hasSaid(RequestCount.COMPLETED)) {
      return null; // 办结548件，按期办结546件
    }
    if (clause.has(TokenKind.VERB, "complete") && clause.hasWord("公开的")) {
      return Statement.of(OutcomeCount.of("granted"), count)
          .orRead(OutcomeGrammar.GRANTED)
          .in(context.requests); // 答复公开的13件
    }
    if (clause.has(TokenKind.VERB, "complete") && endsInPublishing(clause)) {
      return Statement.of(OutcomeCount.of("granted"), count)
          .orRead(OutcomeGrammar.GRANTED)
          .in(context.requests); // 答复结果为公开3件
    }
    boolean rest =
        (clause.has(TokenKind.ALL)
                && (clause.has(TokenKind.REST) || clause.hasWord(ClauseCutter.OTHERS)))
            || ClauseCutter.isOthers(clause.tokens().get(0));
    if (rest && (!context.carriesOut || context.hasSaid(RequestCount.COMPLETED))) {
      return null; // but 2件结转，其余45件均已答复
    }
    boolean named = clause.has(TokenKind.OBJECT);
    if (context.requests == null && named && takesUp(clause, count)) {
      context.requests = context.earlier;
      return null;
    }
    if (!named && !clause.has(TokenKind.VERB) && isSum(clause)) {
      return sum(count);
    }
    boolean ofWhole =
        context.listing
            && !named
            && context.requests != null
            && context.requests.counts(RequestCount.COMPLETED)
            && count.value().compareTo(context.requests.amount().value()) <= 0;
    if (ofWhole && clause.has(TokenKind.VERB, "receive", "receive-new")) {
      return Statement.of(RequestCount.COMPLETED_OF_NEW, count)
          .orRead(RequestCount.NEW)
          .in(context.requests); // 办结25件，其中22件是当年新收的
    }
    Statement statement = null;
    if (besidesCarried && (isSum(clause) || clause.hasWord(ClauseCutter.JOINS))) {
      statement = Statement.of(RequestCount.RECEIVED, count); // 新收与上年结转申请合计17件
    } else if (clause.has(TokenKind.VERB, "receive-new")) {
      statement = Statement.of(RequestCount.NEW, count);
    } else if (isOfThisYearsOwn(clause)) {
      statement = Statement.of(RequestCount.NEW, count); // 累计收到当年申请83件
    } else if (clause.has(TokenKind.VERB, "collect")
        || (clause.has(TokenKind.BLOCK, "cumulative")
            && (!clause.has(TokenKind.VERB, "complete")
                || clause.has(TokenKind.VERB, "receive", "handle")))) {
      statement = Statement.of(RequestCount.RECEIVED, count);
      if (!clause.has(TokenKind.VERB, "collect") && !context.dividesSum()) {
        statement = statement.orRead(RequestCount.NEW, RequestCount.COMPLETED);
      }
    } else if (clause.has(TokenKind.VERB, "receive")) {
      if (!isFirst() && clause.has(TokenKind.REST)) {
        return null; // 另接收以区政府为被申请人的申请41件
      }
      if (!clause.has(TokenKind.OBJECT) && context.requests != null) {
        return null; // 收到45件，受理42件: the table may count either
      }
      statement = Statement.of(RequestCount.NEW, count);
      if (clause.has(TokenKind.VERB, "handle", "complete")) {
        statement = statement.orRead(RequestCount.COMPLETED);
      }
      if (context.balance().mayReceiveWithCarriedIn()) {
        statement = statement.orRead(RequestCount.RECEIVED);
      }
    } else if (clause.has(TokenKind.VERB, "complete")) {
      statement = completed(count);
    } else if (isDone(clause)) {
      statement = completed(count);
    } else if (clause.has(TokenKind.FILL, NumberPhrases.FROM) && named) {
      return cameOrEnded(count); // 申请由25件降到18件
    } else if (clause.has(TokenKind.VERB, "handle")) {
      statement = Statement.of(RequestCount.HANDLED, count);
    } else if (clause.has(TokenKind.VERB, "publish")) {
      return (context.requests == null && !context.told().tellsEnds()) || named
          ? null
          : Statement.of(OutcomeCount.of("granted"), count)
              .orRead(OutcomeGrammar.GRANTED)
              .in(context.requests);
    } else if (isOfTheYear(clause)) {
      statement = cameOrEnded(count); // 全年12件申请
    } else if (clause.has(TokenKind.OBJECT, "request")) {
      RequestCount all = isReceived(clause) ? RequestCount.NEW : RequestCount.HANDLED;
      boolean bare = all == RequestCount.HANDLED && isFirst() && !clause.has(TokenKind.VERB);
      statement = bare ? cameOrEnded(count) : Statement.of(all, count); // 全年依申请公开信息7条
      if (isReceived(clause) && context.balance().mayReceiveWithCarriedIn()) {
        statement = statement.orRead(RequestCount.RECEIVED);
      }
    }
    if (statement == null
        || (clause.has(TokenKind.PART) && !clause.has(TokenKind.VERB, "receive-new", "complete"))) {
      return null;
    }
    if (statement.counts(RequestCount.COMPLETED) && context.listing && context.requests != null) {
      return completedOf(context.requests, clause, count);
    }
    context.requests = statement;
    return statement;
  }

  private static Statement cameOrEnded(Amount count) {
    return Statement.of(RequestCount.NEW, count)
        .orRead(RequestCount.RECEIVED, RequestCount.COMPLETED);
  }

  private boolean isFirst() {
    return context.requests == null && context.earlier == null;
  }

  /** 全年12件申请, with no other word. */
  private boolean isOfTheYear(Clause clause) {
    return isFirst()
        && clause.has(TokenKind.OBJECT, "application")
        && clause.tokens().get(0).is(TokenKind.TIME, "this")
        && clause.tokens().size() <= 4
        && clause.hasOnly(OF_THE_YEAR);
  }

  /** 上述24件申请: what the sentence before counted. */
  private boolean takesUp(Clause clause, Amount count) {
    return context.earlier != null
        && !clause.has(TokenKind.VERB)
        && clause.has(TokenKind.OBJECT, "application", "request")
        && context.earlier.amount().exact()
        && context.earlier.amount().value().compareTo(count.value()) == 0;
  }

  /** 收到45件，其中办结41件; but 办结3件，其中公开答复2件 are those granted, and 其中按期答复3件 no count of them. */
  private Statement completedOf(Statement whole, Clause clause, Amount count) {
    if (clause.has(TokenKind.VERB, "publish") || clause.hasWord("公开答复")) {
      return Statement.of(OutcomeCount.of("granted"), count)
          .orRead(OutcomeGrammar.GRANTED)
          .in(whole);
    }
    if (!whole.counts(RequestCount.COMPLETED) && !context.listUnsure && !clause.hasWord(MANNERS)) {
      context.say(completedBeside(completed(count)));
    }
    return null;
  }

  /** 其中逾期不补正1件，依法答复24件: the others may be those that the same list gives before. */
  private Statement completedBeside(Statement completed) {
    List<ReadingTerm> terms = new ArrayList<>();
    terms.add(new ReadingTerm(ReadingTerm.Sign.PLUS, "total", "total"));
    for (Statement statement : context.statements()) {
      if (statement.quantity() instanceof OutcomeCount) {
        for (ReadingTerm term : statement.readings().get(0).terms()) {
          terms.add(new ReadingTerm(ReadingTerm.Sign.MINUS, term.row(), term.column()));
        }
      }
    }
    return terms.size() == 1
        ? completed
        : completed.orRead(new Reading(Reading.REQUESTS, terms, Base.of("completed")));
  }

  private Statement completed(Amount count) {
    Statement all = Statement.of(RequestCount.COMPLETED, count);
    return context.balance().mayCompleteOnlyNew() ? all.orRead(RequestCount.COMPLETED_OF_NEW) : all;
  }

  /** 收到当年申请: not those of the years before. */
  private static boolean isOfThisYearsOwn(Clause clause) {
    for (int i = 1; i + 1 < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).is(TokenKind.TIME, "this")
          && clause.tokens().get(i - 1).is(TokenKind.VERB, "receive")
          && clause.tokens().get(i + 1).is(TokenKind.OBJECT)) {
        return true;
      }
    }
    return false;
  }

  /** 已办37件. */
  private static boolean isDone(Clause clause) {
    for (int i = 1; i < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).text().equals("办")
          && clause.tokens().get(i - 1).text().equals("已")) {
        return true;
      }
    }
    return false;
  }

  /** 收到的申请共61件. */
  private static boolean isReceived(Clause clause) {
    return clause.tokens().get(clause.tokens().size() - 1).is(TokenKind.AMOUNT)
        && clause.hasWord(RECEIVED);
  }

  /** Whether what was done last before the number is that they were published. */
  private static boolean endsInPublishing(Clause clause) {
    boolean published = false;
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.AMOUNT)) {
        return published;
      }
      published = token.is(TokenKind.VERB) ? token.is(TokenKind.VERB, "publish") : published;
    }
    return false;
  }

  /** Whether it says how fast they were dealt with, so that it counts some only. */
  static boolean isTimed(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.FILL) && isPeriod(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** 10个工作日内, 十一至二十日. */
  private static boolean isPeriod(String words) {
    return words.endsWith("日内")
        || words.endsWith("日以内")
        || words.endsWith("天内")
        || (words.endsWith("日") && words.indexOf('至') > 0);
  }

  static boolean isSum(Clause clause) {
    return clause.hasWord(SUMS);
  }

  /** 申请人均为自然人，共计9件；新收61件，上年结转3件，合计64件. */
  private Statement sum(Amount count) {
    if (context.applicants != null) {
      return Statement.of(context.applicants, count);
    }
    if (tellsEnds()) {
      return null; // 予以公开9件，部分公开1件，合计10件
    }
    if (context.completes) {
      return completed(count); // 新收46件，结转3件，到期的均已答复，共45件
    }
    return context.hasSaid(RequestCount.NEW)
            && context.hasSaid(RequestCount.CARRIED_IN)
            && !context.hasSaid(RequestCount.COMPLETED)
        ? Statement.of(RequestCount.RECEIVED, count)
        : null;
  }

  private boolean tellsEnds() {
    for (Statement statement : context.statements()) {
      if (statement.quantity() instanceof OutcomeCount) {
        return true;
      }
    }
    return false;
  }
}
