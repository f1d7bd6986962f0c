package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the clauses of one sentence, each by the grammar of its topic. */
final class SentenceReader {

  /** Words for more years than one. */
  private static final Set<String> SPANS =
      Set.of("以来", "历年", "近年来", "近三年", "三年来", "五年来", "近五年", "近两年");

  /** Words for a part of the year. */
  private static final Set<String> PARTS_OF_YEAR =
      Set.of("上半年", "下半年", "季度", "一季度", "二季度", "三季度", "四季度", "前三季度", "前两季度", "前三个季度");

  private static final Set<TokenKind> OF_TIMES =
      Set.of(TokenKind.YEAR, TokenKind.TIME, TokenKind.DATE, TokenKind.FILL, TokenKind.SCOPE);

  private final Reporter reporter;
  private final ParagraphContext paragraph;
  private final SentenceContext context;
  private final RatioGrammar ratios;
  private final RequestGrammar requests;
  private final DisputeGrammar disputes;
  private final DisclosureGrammar disclosure;
  private final FeeGrammar fees;

  SentenceReader(Reporter reporter, ParagraphContext paragraph, SentenceContext context) {
    this.reporter = reporter;
    this.paragraph = paragraph;
    this.context = context;
    this.ratios = new RatioGrammar(context);
    this.requests = new RequestGrammar(context);
    this.disputes = new DisputeGrammar(paragraph, context);
    this.disclosure = new DisclosureGrammar(paragraph, context, reporter);
    this.fees = new FeeGrammar(context);
  }

  /** The percentages of the sentence so far. */
  List<RatioStatement> ratios() {
    return ratios.ratios();
  }

  /** Reads the next clause; what it says is in the contexts. */
  void read(Clause original) {
    if (context.tellsPublicity() && !Publicity.isDealtWith(original) && original.hasNumber()) {
      paragraph.topic = Matter.FOREIGN;
      context.last = null;
      return;
    }
    Optional<Clause> timed = new Times(reporter.year()).resolve(original);
    context.thisYear |=
        (timed.isPresent() && timed.get().has(TokenKind.TIME, "this"))
            || original.has(TokenKind.VERB, "receive-new");
    boolean named = original.has(TokenKind.OBJECT);
    if (named) {
      paragraph.topic = Matter.of(original, paragraph.topic);
    }
    if (original.has(TokenKind.PART)) {
      context.listing = true;
    }
    scope(original);
    boolean others =
        !paragraph.ownScope && !(reporter.isWholeRegion() && paragraph.topic == Matter.FEE);
    paragraph.othersCounted |=
        others
            && original.hasNumber()
            && paragraph.topic != Matter.FOREIGN
            && paragraph.topic != Matter.NONE;
    span(original, timed);
    if (timed.isEmpty() || others || context.otherSpan) {
      context.last = null;
      return;
    }
    Clause clause = timed.get();
    if (clause.has(TokenKind.RATE)) {
      if (paragraph.topic == Matter.REQUESTS && !clause.isUnsure()) {
        requests.rate(clause);
      }
      return;
    }
    if (ratios.read(clause)) {
      return;
    }
    boolean years = clause.sumsUpYears() && !context.thisYear && !context.dividesSum();
    if (clause.isUnsure() || years) {
      unsure(clause);
      return;
    }
    if (context.doubtful && named) {
      context.doubtful = paragraph.topic.isDispute();
    }
    if (!context.doubtful) {
      readByTopic(clause);
    }
  }

  private void unsure(Clause clause) {
    boolean named = clause.has(TokenKind.OBJECT);
    context.last = null;
    context.listUnsure |= context.listing;
    context.doubtful |= clause.hasNumber() && named;
    boolean ownTopic = clause.hasNumber() && !named && !clause.has(TokenKind.PART);
    if (ownTopic && !context.listing && !clause.isInBrackets()) {
      paragraph.topic = Matter.FOREIGN;
    }
  }

  /** 2022年以来，… and 2022年，…: what the sentence counts then is not the report's year's. */
  private void span(Clause clause, Optional<Clause> timed) {
    boolean part =
        clause.has(TokenKind.DATE)
            || clause.tokens().stream().anyMatch(t -> PARTS_OF_YEAR.contains(t.text()));
    if (timed.isPresent() && timed.get().has(TokenKind.TIME, "this") && !part) {
      context.otherSpan = false;
    } else if (part && !clause.hasNumber() && !clause.has(TokenKind.OBJECT)) {
      context.otherSpan = true;
    } else if (!clause.hasNumber()) {
      boolean time = clause.has(TokenKind.YEAR) || clause.has(TokenKind.TIME);
      boolean nothingElse = clause.tokens().stream().allMatch(t -> OF_TIMES.contains(t.kind()));
      context.otherSpan |=
          (time && nothingElse) || clause.tokens().stream().anyMatch(t -> SPANS.contains(t.text()));
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
    boolean office = reporter.isGovernmentOffice();
    boolean wide = clause.has(TokenKind.SCOPE, "wide");
    boolean narrow = clause.has(TokenKind.SCOPE, "narrow") && !office;
    boolean own =
        clause.has(TokenKind.SCOPE, "own") || (office && clause.has(TokenKind.SCOPE, "narrow"));
    if (wide || narrow || own) {
      paragraph.ownScope =
          reporter.isWholeRegion() ? wide && !narrow && !own : own && !wide && !narrow;
      paragraph.othersCounted &= !paragraph.ownScope;
    }
  }
}
