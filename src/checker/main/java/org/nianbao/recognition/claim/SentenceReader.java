package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the clauses of one sentence, each by the grammar of its topic. */
final class SentenceReader {

  /** What belongs to a government beside itself. */
  private static final Pattern OTHERS = Pattern.compile("部门|单位|分局|下属|所属");

  private final Reporter reporter;
  private final ParagraphContext paragraph;
  private final SentenceContext context;
  private final RatioGrammar ratios;
  private final RequestGrammar requests;
  private final DisputeGrammar disputes;
  private final DisclosureGrammar disclosure;
  private final FeeGrammar fees;
  private final LeftOver leftOver;

  SentenceReader(Reporter reporter, ParagraphContext paragraph, SentenceContext context) {
    this.reporter = reporter;
    this.paragraph = paragraph;
    this.context = context;
    this.ratios = new RatioGrammar(context);
    this.requests = new RequestGrammar(context);
    this.disputes = new DisputeGrammar(paragraph, context);
    this.disclosure = new DisclosureGrammar(paragraph, context, reporter);
    this.fees = new FeeGrammar(context);
    this.leftOver = new LeftOver(reporter, paragraph, context);
  }

  /** The percentages of the sentence so far. */
  List<RatioStatement> ratios() {
    return ratios.ratios();
  }

  /** Reads the next clause; what it says is in the contexts. */
  void read(Clause original) {
    context.step(original.depth());
    int before = context.statements().size();
    boolean settled = tell(original.withoutCauseOfDelay());
    leftOver.read(original);
    boolean silent = context.statements().size() == before;
    if (paragraph.strayed || context.isBeside()) {
      context.loosen(before);
    }
    context.subset().count(original, before);
    context.understood &=
        settled || !silent || !original.mayCountCases() || context.repeats(original);
  }

  /**
   * Reads a clause; returns whether its numbers plainly count something else if it says nothing.
   */
  private boolean tell(Clause original) {
    if (context.tellsPublicity() && !Publicity.isDealtWith(original) && original.hasNumber()) {
      paragraph.topic = Matter.FOREIGN;
      context.last = null;
      return true;
    }
    Optional<Clause> timed = new Times(reporter.year()).resolve(original);
    context.thisYear |= Spans.isThisYear(timed);
    boolean named = original.has(TokenKind.OBJECT);
    context.judges |= DisputeWords.isJudge(original);
    if (named || Matter.namesJudge(original)) {
      paragraph.topic = Matter.of(original, paragraph.topic);
      paragraph.strayed &= !original.has(TokenKind.OBJECT, "request");
    }
    paragraph.ofRequests |= paragraph.topic == Matter.REQUESTS;
    context.othersCame |=
        original.has(TokenKind.OBJECT, "foreign")
            && original.hasNumber()
            && original.has(TokenKind.VERB, "receive", "receive-new", "handle", "complete");
    comeBack(original);
    context.listing |= original.has(TokenKind.PART) || context.listNext;
    context.listNext = original.hasNumber() && original.last().text().equals("中");
    scope(original);
    boolean others =
        !paragraph.ownScope && !(reporter.isWholeRegion() && paragraph.topic == Matter.FEE);
    paragraph.othersCounted |=
        others
            && original.hasNumber()
            && paragraph.topic != Matter.FOREIGN
            && paragraph.topic != Matter.NONE;
    if (!others && context.isYearOfSeries(original, reporter.year())) {
      context.say(
          Statement.of(RequestCount.NEW, original.cases().orElseThrow())
              .orRead(RequestCount.RECEIVED, RequestCount.COMPLETED));
      return true;
    }
    if (!others && ratios.compares(timed.orElse(original), context.last)) {
      return true;
    }
    context.otherSpan = Spans.isOther(original, timed, context.otherSpan);
    if (timed.isEmpty() || others || context.otherSpan) {
      context.last = null;
      return false;
    }
    Clause clause = paragraph.topic.isDecision() ? ofAllDecisions(timed.get()) : timed.get();
    if (clause.has(TokenKind.RATE)) {
      if (paragraph.topic == Matter.REQUESTS && !clause.isUnsure()) {
        requests.rate(clause);
        ratios.rate(clause);
      }
      return true;
    }
    if (ratios.read(clause)) {
      return true;
    }
    if (paragraph.topic == Matter.REQUESTS && !named && context.endsDispute(clause)) {
      paragraph.topic = Matter.FOREIGN; // 新收24件。已审结3件，维持2件
    }
    boolean years = clause.sumsUpYears() && !context.thisYear && !context.dividesSum();
    if (clause.isUnsure() || years) {
      boolean foreign = paragraph.topic == Matter.FOREIGN && (named || context.foreign);
      unsure(clause);
      context.foreign = foreign;
      return foreign;
    }
    context.foreign = paragraph.topic == Matter.FOREIGN && (named || context.foreign);
    if (context.doubtful && named) {
      context.doubtful = paragraph.topic.isDispute() && !isOfDisclosure(clause);
    }
    if (!context.doubtful) {
      readByTopic(clause);
    }
    return context.foreign;
  }

  /**
   * The clause without what only says of what kind all decisions are: 水行政处罚 of a 水务局, 取水许可等行政许可.
   */
  private Clause ofAllDecisions(Clause clause) {
    if (!context.countsOnce(paragraph.topic.row())) {
      return clause;
    }
    List<Token> kept = new ArrayList<>();
    int verb = -1;
    for (Token token : clause.tokens()) {
      int last = kept.size() - 1;
      if (token.is(TokenKind.OBJECT) && last >= 0) {
        if (verb >= 0 && kept.get(last).text().equals("等")) {
          kept.subList(verb + 1, kept.size()).clear();
        } else if (kept.get(last).is(TokenKind.UNKNOWN)
            && reporter.isOwnField(kept.get(last).text())) {
          kept.remove(last);
        }
      }
      kept.add(token);
      if (token.is(TokenKind.VERB, "handle") || token.is(TokenKind.VERB, "decide")) {
        verb = kept.size() - 1;
      }
    }
    return new Clause(kept, clause.depth());
  }

  /** 新收24件，征求意见4次，其中予以公开13件: words of requests take up what was counted before. */
  private void comeBack(Clause clause) {
    if (paragraph.topic == Matter.FOREIGN
        && paragraph.ofRequests
        && !clause.has(TokenKind.OBJECT, "foreign")
        && clause.mayCountCases()
        && (context.othersCame ? namesReceived(clause) : isPlainlyOfRequests(clause))) {
      paragraph.topic = Matter.REQUESTS;
      paragraph.strayed = !namesReceived(clause);
      context.doubtful = false;
    }
  }

  /** 新收申请24件, 收到申请24件. */
  private static boolean namesReceived(Clause clause) {
    return clause.has(TokenKind.OBJECT, "application")
        && clause.has(TokenKind.VERB, "receive", "receive-new");
  }

  private static boolean isPlainlyOfRequests(Clause clause) {
    return clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.WHO)
        || clause.tokens().stream().anyMatch(t -> t.text().equals("书面申请"))
        || clause.has(TokenKind.VERB, "receive-new")
        || (clause.has(TokenKind.VERB, "complete") && clause.has(TokenKind.TIME, "this"))
        || clause.has(TokenKind.OBJECT, "application")
        || (clause.has(TokenKind.VERB, "carry")
            && (clause.has(TokenKind.YEAR) || clause.has(TokenKind.TIME, "last", "next")));
  }

  private void unsure(Clause clause) {
    boolean named = clause.has(TokenKind.OBJECT);
    context.last = null;
    context.listUnsure |= context.listing;
    context.doubtful |= clause.hasNumber() && named;
    boolean ownTopic = clause.mayCountCases() && !named && !clause.has(TokenKind.PART);
    boolean carried = clause.has(TokenKind.VERB, "carry");
    if (ownTopic && !carried && !context.listing && !clause.isInBrackets()) {
      paragraph.topic = Matter.FOREIGN;
    }
  }

  /** 因政府信息公开被申请复议: what the body is complained of, not what it decides. */
  private static boolean isOfDisclosure(Clause clause) {
    boolean cause = clause.tokens().stream().anyMatch(t -> t.text().startsWith("因"));
    return cause && clause.tokens().stream().anyMatch(t -> t.text().contains("信息公开"));
  }

  private void readByTopic(Clause clause) {
    switch (paragraph.topic) {
      case REQUESTS -> requests.read(clause);
      case REVIEW, SUIT, DIRECT, AFTER_REVIEW, DISPUTES -> disputes.read(clause);
      case DOCUMENTS, REGULATIONS -> disclosure.documents(clause);
      case LICENCES, PENALTIES, COMPULSORY -> disclosure.decisions(clause);
      case FEE -> fees.read(clause);
      case NONE, FOREIGN -> {}
    }
  }

  /** 各部门、各镇街: others, also where the office of their government reports. */
  private static boolean isOfSeveral(Clause clause) {
    return clause.tokens().stream()
        .anyMatch(
            t ->
                t.is(TokenKind.SCOPE, "narrow")
                    && (t.text().startsWith("各") || OTHERS.matcher(t.text()).find()));
  }

  private static boolean joins(Clause clause) {
    return clause.tokens().stream().filter(t -> t.is(TokenKind.SCOPE)).count() > 1
        && clause.tokens().stream()
            .anyMatch(t -> t.is(TokenKind.PAUSE) || t.text().equals("及") || t.text().equals("和"));
  }

  /** Whose figures follow: the body's own, or those of others or of the whole region. */
  private void scope(Clause clause) {
    boolean office = reporter.isGovernmentOffice();
    boolean wide = clause.has(TokenKind.SCOPE, "wide");
    boolean several = isOfSeveral(clause);
    boolean narrow = clause.has(TokenKind.SCOPE, "narrow") && (!office || several);
    boolean own =
        clause.has(TokenKind.SCOPE, "own")
            || (office && clause.has(TokenKind.SCOPE, "narrow") && !several);
    if (wide && joins(clause)) {
      narrow = false; // 市政府及各区县、各部门: all of them
    }
    if (wide || narrow || own) {
      paragraph.ownScope =
          reporter.isWholeRegion() ? wide && !narrow && !own : own && !wide && !narrow;
      paragraph.othersCounted &= !paragraph.ownScope;
    }
  }
}
