package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the clauses of one sentence, each by the grammar of its topic. */
final class SentenceReader {

  private static final Set<String> WITHDRAWN = Set.of("撤诉", "撤回", "和解", "调解", "终止");

  private final Reporter reporter;
  private final ParagraphContext paragraph;
  private final SentenceContext context;
  private final RatioGrammar ratios;
  private final RequestGrammar requests;
  private final DisputeGrammar disputes;
  private final DisclosureGrammar disclosure;
  private final FeeGrammar fees;
  private final LeftOver leftOver;
  private final Division division;
  private final List<Statement> guesses = new ArrayList<>();
  private final List<Statement> hints = new ArrayList<>();

  /** Whether the last clause counts what is the body's own and this year's. */
  private boolean comparable;

  /**
   * A reader of one sentence.
   *
   * @param division its clauses that only divide what was counted before them
   */
  SentenceReader(
      Reporter reporter, ParagraphContext paragraph, SentenceContext context, Division division) {
    this.division = division;
    this.reporter = reporter;
    this.paragraph = paragraph;
    this.context = context;
    this.ratios = new RatioGrammar(context);
    this.requests = new RequestGrammar(context);
    this.disputes = new DisputeGrammar(paragraph, context);
    this.disclosure = new DisclosureGrammar(paragraph, context, reporter);
    this.fees = new FeeGrammar(paragraph, context);
    this.leftOver = new LeftOver(reporter, paragraph, context);
  }

  /** What clauses probably count that were not understood. */
  List<Statement> guesses() {
    return List.copyOf(guesses);
  }

  /** What clauses seem to count whose words were not understood. */
  List<Statement> hints() {
    return List.copyOf(hints);
  }

  /** The percentages of the sentence so far. */
  List<RatioStatement> ratios() {
    return ratios.ratios();
  }

  /** Reads the next clause; what it says is in the contexts. */
  void read(Clause original) {
    context.step(original.depth());
    int before = context.statements().size();
    Matter topic = paragraph.topic;
    comparable = false;
    boolean ofSome = context.subset().mayBeOf(original);
    boolean divides = paragraph.topic == Matter.REQUESTS && division.has(original);
    boolean settled = divides || tell(RequestClause.plain(original.withoutCauseOfDelay()));
    leftOver.read(original);
    boolean silent = context.statements().size() == before;
    if (paragraph.strayed || context.isBeside()) {
      context.loosen(before);
    }
    context.completes =
        original.hasNumber()
            ? context.completes && silent && !original.mayCountCases()
            : original.has(TokenKind.VERB, "complete")
                && original.has(TokenKind.ALL)
                && !original.has(TokenKind.OUTCOME);
    context.subset().count(original, before);
    context.understood &=
        settled || !silent || !original.mayCountCases() || context.subset().repeats(original);
    boolean ofDisclosure = !paragraph.topic.isDispute() || paragraph.aboutDisclosure;
    if (silent && comparable && !context.listing && !context.judges && ofDisclosure) {
      guesses.addAll(Guess.of(original, paragraph.topic).stream().toList());
    }
    boolean mayHint = silent && !context.judges && ofDisclosure && !DisputeWords.takesUp(original);
    if (mayHint && !DoneAmong.isSome(original, context)) {
      Clause timed = new Times(reporter.year()).resolve(original).orElse(original);
      Matter of = original.has(TokenKind.OBJECT) || topic == Matter.NONE ? paragraph.topic : topic;
      Optional<Statement> hint = Hint.of(timed, of, paragraph.ofRequests);
      if (hint.isPresent()) {
        hints.add(ofSome ? hint.get().with(Statement.Trust.OF_SOME) : hint.get());
      }
      if (comparable && !ofSome && (of.isDispute() || !context.tellsPublicity())) {
        hints.addAll(NoneHint.of(timed, of, paragraph.ofRequests));
      }
    }
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
    if (fees.readUnpaid(original)) {
      return true;
    }
    Optional<Clause> timed = new Times(reporter.year()).resolve(original);
    context.thisYear |= Spans.isThisYear(timed);
    boolean named =
        original.has(TokenKind.OBJECT)
            && !(paragraph.topic == Matter.REQUESTS && TopicWords.areOnlyNamed(original));
    context.judges |= DisputeWords.isJudge(original);
    if (named || Matter.namesJudge(original)) {
      paragraph.topic = Matter.of(original, paragraph.topic);
      if (paragraph.ofFees && paragraph.topic == Matter.NONE && Matter.countsRequests(original)) {
        paragraph.topic = Matter.REQUESTS; // 没有收取信息处理费。全年办结申请38件
      }
      if (paragraph.topic.isDecision() && context.told().countRequestsOfYear(original)) {
        paragraph.topic = Matter.REQUESTS; // 行政处罚4件。新收申请20件，上年结转1件
      }
      paragraph.strayed &= !original.has(TokenKind.OBJECT, "request");
    }
    paragraph.ofRequests |= paragraph.topic == Matter.REQUESTS;
    paragraph.ofFees |= paragraph.topic == Matter.FEE;
    context.othersCame |=
        original.has(TokenKind.OBJECT, "foreign")
            && original.hasNumber()
            && original.has(TokenKind.VERB, "receive", "receive-new", "handle", "complete");
    comeBack(original);
    context.ownBeforeList = context.listing ? context.ownBeforeList : paragraph.ownScope;
    context.listing |= original.has(TokenKind.PART) || context.listNext;
    context.listNext = original.hasNumber() && original.hasEnd("中", "里");
    amongCompleted(original);
    context.made.ofUnit =
        (context.made.ofUnit || Qualified.isOfUnit(original)) && !original.has(TokenKind.SCOPE);
    context.made.papersMade =
        TopicWords.areOfPapersMade(original)
            || (context.made.papersMade && (!named || original.has(TokenKind.PART)));
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
    comparable = true;
    Clause clause = timed.get();
    if (paragraph.topic.isDispute()) {
      clause = DisputeClause.plain(clause);
    } else if (paragraph.topic.isDecision()) {
      Qualified plain =
          Qualified.decisions(clause, reporter, context.told().countsOnce(paragraph.topic.row()));
      clause = plain.clause();
      context.made.ofSome =
          context.made.ofUnit || plain.ofSome() || (context.made.ofSome && context.made.decides);
    } else if (paragraph.topic.isDocuments()) {
      Qualified plain = Qualified.documents(clause);
      clause = plain.clause();
      context.made.ofSome = plain.ofSome();
    }
    if (clause.has(TokenKind.RATE)) {
      clause = TopicWords.withoutOtherRates(clause);
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
    if (paragraph.topic == Matter.FEE && clause.isUnsure() && fees.isClear(clause)) {
      fees.read(fees.plain(clause));
      return true;
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
      boolean none = clause.isNegative() && clause.amounts().isEmpty() && paragraph.aboutDisclosure;
      context.doubtful =
          paragraph.topic.isDispute() && !none && !TopicWords.areOfDisclosure(clause);
    }
    boolean none = paragraph.topic == Matter.REQUESTS && TopicWords.leaveNone(clause);
    if (!context.doubtful || none) {
      readByTopic(clause);
    }
    return context.foreign;
  }

  /** 已办结16件。办结件中公开8件: among those that were completed. */
  private void amongCompleted(Clause clause) {
    if (!TopicWords.areAmongDone(clause.tokens())) {
      return;
    }
    Statement here = context.lastOf(RequestCount.COMPLETED);
    Statement completed = here != null ? here : paragraph.completed;
    if (completed != null) {
      context.requests = completed;
      context.listNext = true;
    }
  }

  /** 新收24件，征求意见4次，其中予以公开13件: words of requests take up what was counted before. */
  private void comeBack(Clause clause) {
    if (paragraph.topic == Matter.FOREIGN
        && paragraph.ofRequests
        && !clause.has(TokenKind.OBJECT, "foreign")
        && (clause.mayCountCases() || TopicWords.leaveNone(clause))
        && (context.othersCame
            ? TopicWords.nameReceived(clause)
            : TopicWords.arePlainlyOfRequests(clause))) {
      paragraph.topic = Matter.REQUESTS;
      paragraph.strayed = !TopicWords.nameReceived(clause);
      context.doubtful = false;
    }
  }

  private void unsure(Clause clause) {
    boolean named = clause.has(TokenKind.OBJECT);
    context.last = null;
    context.listUnsure |= context.listing;
    context.doubtful |= clause.hasNumber() && named;
    boolean ownTopic = clause.mayCountCases() && !named && !clause.has(TokenKind.PART);
    boolean carried = clause.has(TokenKind.VERB, "carry");
    if (paragraph.topic.isDispute() && clause.hasWord(WITHDRAWN)) {
      context.otherResults = true; // 维持2件，原告撤诉1件，2件在审
      return;
    }
    if (ownTopic && !carried && !context.listing && !clause.isInBrackets()) {
      paragraph.topic = Matter.FOREIGN;
    }
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

  /** Whose figures follow: the body's own, or those of others or of the whole region. */
  private void scope(Clause clause) {
    if (reporter.isGovernmentOffice()
        && context.told().hasWord("名义")
        && WhoseFigures.areInAnothersName(clause)) {
      paragraph.ownScope = false; // 以区政府名义8件，…；以本机关名义5件
      return;
    }
    if (context.listing
        && paragraph.topic.isDocuments()
        && clause.has(TokenKind.VERB, "abolished", "in-force")
        && !clause.has(TokenKind.SCOPE)) {
      paragraph.ownScope = context.ownBeforeList; // 制发8件，其中部门制发3件；废止3件
    }
    Optional<Boolean> own = WhoseFigures.areOwn(clause, reporter);
    if (own.isPresent()) {
      paragraph.ownScope = own.get();
      paragraph.othersCounted &= !own.get();
    }
  }
}
