package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.claim.Statement.Trust;

/** Reads what clauses say of documents and decisions: 表二. */
final class DisclosureGrammar {

  private static final Set<String> DOCUMENT_VERBS =
      Set.of("made", "publish", "abolished", "in-force");

  private static final Set<String> GONE_THROUGH = Set.of("清理", "审查", "审核", "备案审查", "合法性审查");

  private final ParagraphContext paragraph;
  private final SentenceContext context;
  private final Reporter reporter;

  DisclosureGrammar(ParagraphContext paragraph, SentenceContext context, Reporter reporter) {
    this.paragraph = paragraph;
    this.context = context;
    this.reporter = reporter;
  }

  /** Reads a clause about documents or regulations. */
  void documents(Clause clause) {
    boolean ofPapers = context.made.papersMade && clause.has(TokenKind.PART);
    if (isOfAnotherKind(ofPapers ? clause.without(TokenKind.PART) : clause)
        || clause.isInBrackets()) {
      return;
    }
    if (ofPapers && !clause.has(TokenKind.VERB)) {
      context.made.documentsVerb = "made"; // 印发公文163份，其中规范性文件3件
    }
    if (clause.has(TokenKind.OBJECT) && clause.hasWord(GONE_THROUGH)) {
      context.doubtful = true; // what was gone through may be others' documents, or of any year
      return;
    }
    Set<String> verbs = clause.values(TokenKind.VERB);
    verbs.retainAll(DOCUMENT_VERBS);
    if (clause.isNegative() && clause.amounts().isEmpty()) {
      if (!context.made.ofSome) {
        none(clause);
      }
      return;
    }
    if (clause.has(TokenKind.VERB, "modify")
        || verbs.size() != clause.values(TokenKind.VERB).size()) {
      return;
    }
    if (verbs.contains("made")) {
      verbs.remove("publish");
    }
    Optional<Amount> count = clause.count();
    if (verbs.isEmpty() && clause.has(TokenKind.OBJECT) && !context.made.documentsVerb.isEmpty()) {
      verbs =
          Set.of(
              context.made.verbOfNamed.isEmpty()
                  ? context.made.documentsVerb
                  : context.made.verbOfNamed);
    }
    if (verbs.size() != 1) {
      return;
    }
    String verb = verbs.iterator().next();
    boolean again = context.listing && !clause.has(TokenKind.OBJECT) && verb.equals("made");
    if (again && context.made.documentsVerb.equals("made")) {
      return; // 制发8件，其中以政府名义制发5件，部门制发3件
    }
    context.made.documentsVerb = verb;
    context.made.verbOfNamed = clause.has(TokenKind.OBJECT) ? verb : context.made.verbOfNamed;
    if (!clause.isNegative() && count.isPresent()) {
      say(verb, count.get());
    }
  }

  /** 未制定规章和规范性文件，未制定、废止规范性文件. */
  private void none(Clause clause) {
    if (clause.has(TokenKind.VERB, "publish", "in-force", "charge", "decide")
        || clause.has(TokenKind.TIMELY)) {
      return;
    }
    for (String subject : List.of("regulations", "documents")) {
      for (String verb : List.of("made", "abolished")) {
        boolean named =
            clause.has(TokenKind.OBJECT)
                ? clause.has(TokenKind.OBJECT, subject)
                : paragraph.topic.row().equals(subject) && !context.made.documentsVerb.isEmpty();
        if (named && clause.has(TokenKind.VERB, verb)) {
          context.made.documentsVerb = verb;
          context.say(Statement.none(new DisclosureCount(subject, verb)));
        }
      }
    }
  }

  /**
   * What was published may be what was made, or what is in force. A government publishes under its
   * own name while the table is of the whole region.
   */
  private void say(String verb, Amount count) {
    String row = paragraph.topic.row();
    if (!verb.equals("publish")) {
      Statement made = Statement.of(new DisclosureCount(row, verb), count);
      context.say(context.made.ofSome ? made.with(Trust.OF_SOME) : made);
    } else if (!reporter.isWholeRegion()) {
      context.say(
          Statement.of(new DisclosureCount(row, "disclosed"), count)
              .orRead(
                  new DisclosureCount(row, "made"),
                  new DisclosureCount(row, "disclosed-total"),
                  new DisclosureCount(row, "in-force")));
    }
  }

  /** 没有行政强制. */
  private static boolean isBare(Clause clause) {
    return clause.has(TokenKind.OBJECT) && !clause.has(TokenKind.VERB);
  }

  /** Reads a clause about licences, penalties or compulsory measures. */
  void decisions(Clause clause) {
    Optional<Amount> count = clause.count();
    if (clause.isNegative()
        && clause.amounts().isEmpty()
        && !context.made.ofSome
        && (clause.has(TokenKind.VERB, "decide") || (context.made.decides && isBare(clause)))
        && !clause.has(TokenKind.TIMELY)
        && !clause.has(TokenKind.VERB, "publish")
        && !isOfAnotherKind(clause)) {
      context.say(Statement.none(DisclosureCount.decisions(paragraph.topic.row())));
      return;
    }
    if (isOfAnotherKind(clause)
        || clause.isNegative()
        || count.isEmpty()
        || !isUnitOfDecisions(count.get().unit(), clause)
        || !clause.has(TokenKind.OBJECT)
        || clause.has(
            TokenKind.VERB, "publish", "modify", "made", "charge", "in-force", "abolished")
        || (clause.has(TokenKind.VERB, "receive", "receive-new")
            && !clause.has(TokenKind.VERB, "complete"))
        || (isOfMatters(clause) && !isMade(clause))
        || !(context.made.decides || context.tellsDecisions() || isMade(clause))) {
      context.made.decides = false;
      return;
    }
    context.made.decides = true;
    Statement made = Statement.of(DisclosureCount.decisions(paragraph.topic.row()), count.get());
    context.say(context.made.ofSome ? made.with(Trust.OF_SOME) : made);
  }

  /** 作出处罚决定, 下达处罚决定书. */
  private static boolean isMade(Clause clause) {
    return clause.has(TokenKind.VERB, "handle", "complete", "decide")
        || (clause.has(TokenKind.VERB, "issue") && isOfPapers(clause));
  }

  private static boolean isUnitOfDecisions(String unit, Clause clause) {
    return Set.of("件", "项", "起", "例", "宗", "件次", "").contains(unit)
        || (unit.equals("份") && isOfPapers(clause))
        || (unit.equals("次") && clause.has(TokenKind.OBJECT, "compulsory"));
  }

  private static boolean isOfPapers(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.OBJECT) && token.text().contains("决定")) {
        return true;
      }
    }
    return false;
  }

  /** 行政许可事项29项: what may be licensed, not what was. */
  private static boolean isOfMatters(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.OBJECT) && token.text().endsWith("事项")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAnotherKind(Clause clause) {
    return clause.has(TokenKind.WHO)
        || clause.has(TokenKind.CHANNEL)
        || clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.RESULT)
        || clause.has(TokenKind.DETAIL)
        || clause.has(TokenKind.PART)
        || clause.has(TokenKind.SHARE)
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.TIME, "last", "next");
  }
}
