package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the paragraphs of one section say, sentence by sentence. */
final class ParagraphReader {

  /** Words for more years than one. */
  private static final Set<String> SPANS =
      Set.of("以来", "历年", "近年来", "近三年", "三年来", "五年来", "近五年", "近两年");

  /** Words for a part of the year. */
  private static final Set<String> PARTS =
      Set.of("上半年", "下半年", "季度", "一季度", "二季度", "三季度", "四季度", "前三季度", "前两季度", "前三个季度");

  private static final Set<Kind> OF_TIMES =
      Set.of(Kind.YEAR, Kind.TIME, Kind.DATE, Kind.FILL, Kind.SCOPE);

  private static final int LONGEST_HEADING = 20;
  private static final int DISPUTES_SECTION = 4;
  private static final int LONGEST_SENTENCE = 2_000;
  private static final int MOST_STATEMENTS = 1_000;

  /** Words by which a paragraph tells that it is about open information, or speaks as 表四 does. */
  private static final Pattern DISCLOSURE =
      Pattern.compile("信息公开|公开申请|申请公开|依申请|答复|结果维持|结果纠正|尚未审结|未经复议|复议后");

  /** A government's office reports on what the government itself received too. */
  private static final Pattern OFFICE = Pattern.compile("(政府|府)办(公[室厅])?$");

  private final Lexer lexer;
  private final int year;
  private final boolean wholeRegion;
  private final boolean office;
  private final boolean aboutDisputes;
  private final Context context = new Context();
  private final RatioGrammar ratios = new RatioGrammar(context);
  private final RequestGrammar requests = new RequestGrammar(context);
  private final DisputeGrammar disputes = new DisputeGrammar(context);
  private final DisclosureGrammar disclosure;
  private final FeeGrammar fees = new FeeGrammar(context);

  /**
   * What a sentence says.
   *
   * @param sentence the sentence as written
   * @param statements its statements
   * @param ratios its percentages
   */
  record Said(String sentence, List<Statement> statements, List<RatioStatement> ratios) {}

  /**
   * A reader.
   *
   * @param agency the reporting body's name
   * @param year the report's year; 0 where unknown
   * @param wholeRegion whether the report is of a whole city's or county's bodies
   * @param section the section of the form that the paragraphs stand in
   */
  ParagraphReader(String agency, int year, boolean wholeRegion, int section) {
    this.disclosure = new DisclosureGrammar(context, wholeRegion);
    this.aboutDisputes = section == DISPUTES_SECTION;
    this.lexer = new Lexer(agency);
    this.year = year;
    this.wholeRegion = wholeRegion;
    this.office = OFFICE.matcher(agency).find();
  }

  /** What the sentences of a paragraph say; a short one is a heading that sets the topic. */
  List<Said> read(String paragraph) {
    boolean heading = paragraph.length() <= LONGEST_HEADING && !paragraph.contains("。");
    List<Said> said = new ArrayList<>();
    for (String sentence : sentences(paragraph)) {
      if (sentence.length() > LONGEST_SENTENCE || context.statements.size() > MOST_STATEMENTS) {
        continue;
      }
      int before = context.statements.size();
      int ratiosBefore = ratios.ratios().size();
      sentence(sentence);
      said.add(
          new Said(
              sentence,
              List.copyOf(context.statements.subList(before, context.statements.size())),
              List.copyOf(ratios.ratios().subList(ratiosBefore, ratios.ratios().size()))));
    }
    if (!heading) {
      context.topic = Matter.NONE;
      context.ownScope = true;
      context.othersCounted = false;
      context.aboutDisclosure = false;
    }
    return said;
  }

  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if ("。！？!?\n".indexOf(paragraph.charAt(i)) >= 0 || i == paragraph.length() - 1) {
        String sentence = paragraph.substring(start, i + 1).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private void sentence(String sentence) {
    context.newSentence();
    context.aboutDisclosure |= aboutDisputes || DISCLOSURE.matcher(Lexer.normal(sentence)).find();
    ratios.newSentence();
    List<Clause> clauses = ClauseCutter.cut(lexer.tokens(sentence));
    lookAhead(clauses);
    for (Clause clause : clauses) {
      clause(clause);
    }
  }

  /** What a later clause tells of an earlier one: 收到9件（含上年结转2件）. */
  private void lookAhead(List<Clause> clauses) {
    boolean listing = false;
    for (Clause clause : clauses) {
      listing |= clause.has(Kind.PART);
      if (clause.has(Kind.VERB, "carry") && clause.hasNumber()) {
        boolean in = clause.has(Kind.TIME, "last") || isYear(clause, year - 1);
        context.carriesIn |= in && (clause.inBrackets() || listing);
        context.carriesOut |= !in;
      }
      context.summedUp |= listing && clause.has(Kind.VERB, "receive-new") && clause.hasNumber();
      context.tellsPartly |= clause.has(Kind.OUTCOME, "partly-granted");
    }
  }

  private static boolean isYear(Clause clause, int year) {
    return clause.has(Kind.YEAR, Integer.toString(year));
  }

  private void clause(Clause original) {
    Optional<Clause> timed = new Times(year).resolve(original);
    Matter topic = Matter.of(original, context.topic);
    boolean named = original.has(Kind.OBJECT);
    if (named) {
      context.topic = topic;
    }
    if (original.has(Kind.PART)) {
      context.listing = true;
    }
    scope(original);
    boolean others = !context.ownScope && !(wholeRegion && context.topic == Matter.FEE);
    context.othersCounted |=
        others
            && original.hasNumber()
            && context.topic != Matter.FOREIGN
            && context.topic != Matter.NONE;
    span(original, timed);
    if (timed.isEmpty() || others || context.otherSpan) {
      context.last = null;
      return;
    }
    Clause clause = timed.get();
    if (ratios.read(clause)) {
      return;
    }
    if (clause.isUnsure(context.summedUp)) {
      context.last = null;
      context.doubtful |= clause.hasNumber() && named;
      if (clause.hasNumber() && !named && !clause.has(Kind.PART)) {
        context.topic = context.listing || clause.inBrackets() ? context.topic : Matter.FOREIGN;
      }
      return;
    }
    if (context.doubtful && named) {
      context.doubtful = context.topic.isDispute();
    }
    if (!context.doubtful) {
      read(clause);
    }
  }

  /** 2022年以来，… and 2022年，…: what the sentence counts then is not the report's year's. */
  private void span(Clause clause, Optional<Clause> timed) {
    boolean part =
        clause.has(Kind.DATE) || clause.tokens().stream().anyMatch(t -> PARTS.contains(t.text()));
    if (timed.isPresent() && timed.get().has(Kind.TIME, "this") && !part) {
      context.otherSpan = false;
    } else if (part && !clause.hasNumber() && !clause.has(Kind.OBJECT)) {
      context.otherSpan = true;
    } else if (!clause.hasNumber()) {
      boolean time = clause.has(Kind.YEAR) || clause.has(Kind.TIME);
      boolean nothingElse = clause.tokens().stream().allMatch(t -> OF_TIMES.contains(t.kind()));
      context.otherSpan |=
          (time && nothingElse) || clause.tokens().stream().anyMatch(t -> SPANS.contains(t.text()));
    }
  }

  private void read(Clause clause) {
    switch (context.topic) {
      case REQUESTS -> requests.read(clause);
      case REVIEW, SUIT, DIRECT, AFTER_REVIEW, DISPUTES -> disputes.read(clause);
      case DOCUMENTS, REGULATIONS -> disclosure.documents(clause);
      case LICENCES, PENALTIES, COMPULSORY -> disclosure.decisions(clause);
      case FEE -> fees.read(clause);
      default -> {}
    }
  }

  private void scope(Clause clause) {
    boolean wide = clause.has(Kind.SCOPE, "wide");
    boolean narrow = clause.has(Kind.SCOPE, "narrow") && !office;
    boolean own = clause.has(Kind.SCOPE, "own") || (office && clause.has(Kind.SCOPE, "narrow"));
    if (wide || narrow || own) {
      context.ownScope = wholeRegion ? wide && !narrow : own && !wide && !narrow;
      context.othersCounted &= !context.ownScope;
    }
  }
}
