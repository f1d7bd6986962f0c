package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.claim.DisputeCount.Way;

/** What a clause is about. */
enum Matter {
  NONE,
  /** Something that no table counts: suggestions, letters, training… */
  FOREIGN,
  REQUESTS,
  REVIEW,
  SUIT,
  /** Suits without review before. */
  DIRECT,
  AFTER_REVIEW,
  /** Reviews and suits together. */
  DISPUTES,
  DOCUMENTS,
  REGULATIONS,
  LICENCES,
  PENALTIES,
  COMPULSORY,
  FEE;

  private static final Set<String> OTHER_DECISIONS = Set.of("licences", "penalties", "compulsory");

  private static final Set<String> COURTS = Set.of("法院判决", "中院");

  /** What a section of the form is about, in so far as sentences there need not say it. */
  static Matter of(Form form, int section) {
    Optional<FormSection> found = form.section(section);
    return switch (found.isPresent() ? found.get().table() : "") {
      case Reading.DISPUTES -> DISPUTES;
      case Reading.REQUESTS -> REQUESTS;
      default -> NONE;
    };
  }

  boolean isDispute() {
    return way().isPresent();
  }

  boolean isWayOfSuit() {
    return this == DIRECT || this == AFTER_REVIEW;
  }

  /** How a body is complained of; empty for anything but disputes. */
  Optional<Way> way() {
    return switch (this) {
      case REVIEW -> Optional.of(Way.REVIEW);
      case SUIT -> Optional.of(Way.SUIT);
      case DIRECT -> Optional.of(Way.DIRECT);
      case AFTER_REVIEW -> Optional.of(Way.AFTER_REVIEW);
      case DISPUTES -> Optional.of(Way.ALL);
      default -> Optional.empty();
    };
  }

  /** Whether it is a kind of decisions: licences, penalties or compulsory measures. */
  boolean isDecision() {
    return this == LICENCES || this == PENALTIES || this == COMPULSORY;
  }

  /** Whether it is documents or regulations. */
  boolean isDocuments() {
    return this == DOCUMENTS || this == REGULATIONS;
  }

  /** The row of 表二 that is about it, which words of the vocabulary name too. */
  String row() {
    return switch (this) {
      case DOCUMENTS -> "documents";
      case REGULATIONS -> "regulations";
      case LICENCES -> "licences";
      case PENALTIES -> "penalties";
      case COMPULSORY -> "compulsory";
      default -> "";
    };
  }

  /** The dispute that is meant where a clause names who decides it: 复议机关已审结3件. */
  private static Optional<Matter> judged(Clause clause, Matter inherited) {
    if (clause.has(TokenKind.OBJECT, "request", "application")) {
      return Optional.empty();
    }
    if (namesCourtItself(clause)) {
      boolean known = inherited == DIRECT || inherited == AFTER_REVIEW || inherited == DISPUTES;
      return Optional.of(known ? inherited : SUIT);
    }
    return namesReviewer(clause)
        ? Optional.of(inherited == DISPUTES ? inherited : REVIEW)
        : Optional.empty();
  }

  private static boolean namesReviewer(Clause clause) {
    for (Token token : clause.tokens()) {
      if (isReviewer(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesCourtItself(Clause clause) {
    for (Token token : clause.tokens()) {
      if (isCourt(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReviewer(Token token) {
    return token.text().endsWith("复议机关")
        || token.text().endsWith("复议机构")
        || (token.is(TokenKind.RESULT) && token.text().startsWith("复议"));
  }

  private static boolean isCourt(Token token) {
    return token.text().endsWith("法院") || COURTS.contains(token.text());
  }

  /** Whether a clause names a court or its judgement: suits alone are decided so. */
  static boolean namesCourt(Clause clause) {
    for (Token token : clause.tokens()) {
      if (isCourt(token) || token.text().startsWith("判决")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause names who decides disputes. */
  static boolean namesJudge(Clause clause) {
    return namesCourtItself(clause) || namesReviewer(clause);
  }

  /** 全年办结申请38件: whether a clause counts requests, if what stands before it shows which. */
  static boolean countsRequests(Clause clause) {
    return clause.has(TokenKind.OBJECT, "application")
        && (clause.has(TokenKind.VERB, "receive", "receive-new", "complete")
            || clause.has(TokenKind.FILL, NumberPhrases.FROM))
        && !clause.has(TokenKind.VERB, "charge", "bill", "issue")
        && !clause.isUnsure()
        && clause.hasNumber();
  }

  /** 因行政处罚被提起行政诉讼: not because of what was disclosed. */
  private static boolean isOfOtherDecision(Clause clause) {
    boolean cause = false;
    boolean decided = false;
    for (Token token : clause.tokens()) {
      cause |= token.text().equals("因") || token.text().equals("对");
      if (token.is(TokenKind.OBJECT)) {
        boolean decision = OTHER_DECISIONS.contains(token.value());
        if (!decision) {
          return decided;
        }
        decided = cause;
      } else if (token.text().contains("公开")
          || token.is(TokenKind.VERB, "complete")
          || token.is(TokenKind.PAUSE)) {
        return false;
      }
    }
    return false;
  }

  /** 对复议结果不服又提起诉讼. */
  private static boolean isSuedAfterReview(Clause clause) {
    if (!clause.hasWord("不服")
        || clause.has(TokenKind.PAUSE)
        || clause.hasWord(ClauseCutter.JOINS)) {
      return false;
    }
    boolean refused = false;
    boolean reviewed = false;
    for (Token token : clause.tokens()) {
      refused |= token.text().equals("不服");
      reviewed |= token.is(TokenKind.OBJECT, "review");
      if (token.is(TokenKind.OBJECT, "suit")) {
        return refused && reviewed;
      }
    }
    return false;
  }

  /**
   * The topic that a clause's own words name; {@code inherited} where they name none. A dispute
   * goes before the request that it is about.
   */
  static Matter of(Clause clause, Matter inherited) {
    Set<String> objects = clause.values(TokenKind.OBJECT);
    boolean none = clause.isNegative() && clause.amounts().isEmpty();
    boolean disputes = objects.contains("review") || objects.contains("suit");
    if (disputes && isOfOtherDecision(clause)) {
      return FOREIGN;
    }
    boolean ofPeople = disputes && DisputeWords.areOfPeople(clause); // 1人对会议记录的答复申请复议
    if (objects.contains("foreign") && !(none && disputes) && !ofPeople) {
      boolean only = objects.contains("request") && !clause.hasNumber();
      return only ? REQUESTS : FOREIGN; // 把依申请公开作为检验主动公开的标尺
    }
    if (objects.contains("disputes")) {
      return DISPUTES;
    }
    if (objects.contains("direct")) {
      return objects.contains("after-review") ? SUIT : DIRECT;
    }
    if (objects.contains("after-review")) {
      return AFTER_REVIEW;
    }
    if (objects.contains("review")) {
      return !objects.contains("suit")
          ? REVIEW
          : isSuedAfterReview(clause) ? AFTER_REVIEW : DISPUTES;
    }
    if (objects.contains("suit")) {
      return SUIT;
    }
    Optional<Matter> judged = judged(clause, inherited);
    if (judged.isPresent()) {
      return judged.get();
    }
    if (objects.contains("costs")) {
      boolean ofRequests = inherited == REQUESTS || inherited == FEE;
      return ofRequests || objects.contains("request") ? FEE : FOREIGN;
    }
    if (none && objects.equals(Set.of("documents", "regulations"))) {
      return DOCUMENTS;
    }
    if (objects.contains("fee") || objects.contains("fees") || objects.contains("notice")) {
      return FEE;
    }
    for (Matter topic : List.of(DOCUMENTS, REGULATIONS, LICENCES, PENALTIES, COMPULSORY)) {
      if (objects.contains(topic.row())) {
        return objects.size() > 1 ? FOREIGN : topic;
      }
    }
    if (objects.contains("request")) {
      return REQUESTS;
    }
    return inherited;
  }
}
