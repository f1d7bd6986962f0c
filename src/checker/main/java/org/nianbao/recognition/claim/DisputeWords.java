package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Set;

/** What the words of clauses about disputes show: whose case it is, and how it went. */
final class DisputeWords {

  /** Words of the body that decides disputes, not of the one that is complained of. */
  private static final Set<String> OF_THE_JUDGE = Set.of("受理", "各类", "新收", "新受理");

  private static final Set<String> SUMS = Set.of("合计", "总计", "共计");

  private static final Set<String> TAKES_UP = Set.of("对", "针对", "就", "对于");

  private static final Set<String> RESPONDENT = Set.of("答复", "应诉", "答辩", "自身");

  /** What requests are said to be left open by, and disputes too. */
  private static final Set<String> LEFT_OPEN = Set.of("未结", "未结的", "未办结", "未办结的");

  private static final Set<String> CAUSES = Set.of("因", "由于", "因为", "对", "就", "针对", "不服");

  private static final Set<String> EFFECTS = Set.of("引发", "引起", "导致", "提起", "产生", "申请");

  private static final Set<String> CLOSED = Set.of("审结", "结案", "办结", "已结", "已结案");

  private static final Set<String> PEOPLE = Set.of("名", "位");

  private DisputeWords() {}

  /** 驳回诉讼请求, which the form counts as upheld. */
  static boolean isDismissed(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.RESULT)
          && !(token.text().startsWith("驳回") && token.text().endsWith("诉讼请求"))) {
        return false;
      }
    }
    return clause.has(TokenKind.RESULT);
  }

  /** 未结1件. */
  static boolean isLeftOpen(Clause clause) {
    return clause.hasWord(LEFT_OPEN);
  }

  /** 对被纠正的1件，…: a case that was counted before. */
  static boolean takesUp(Clause clause) {
    return TAKES_UP.contains(clause.tokens().get(0).text())
        && clause.has(TokenKind.RESULT)
        && !clause.has(TokenKind.OBJECT);
  }

  /** 作为复议机关，…. */
  static boolean isJudge(Clause clause) {
    boolean as = false;
    for (Token token : clause.tokens()) {
      if (as && token.text().equals("复议机关")) {
        return true;
      }
      as = token.text().equals("作为") || (as && token.is(TokenKind.FILL));
    }
    return false;
  }

  /** 审结行政复议案件54件: what the body decided itself. */
  static boolean isOfTheJudge(Clause clause) {
    boolean closed = false;
    boolean named = Matter.namesJudge(clause);
    for (Token token : clause.tokens()) {
      if (OF_THE_JUDGE.contains(token.text()) || (closed && !named && token.is(TokenKind.OBJECT))) {
        return true;
      }
      closed |= token.text().equals("审结");
    }
    return false;
  }

  /** 办理行政复议答复11件, 办理以我局为被申请人的行政复议5件: what the body answers to is its own case. */
  static boolean isOfTheRespondent(Clause clause) {
    boolean named = clause.has(TokenKind.SCOPE, "own") && clause.hasWord("被申请人", "被告");
    return named || clause.hasWord(RESPONDENT);
  }

  /** 因答复不当引发行政复议: answers that a dispute is about, not what became of the dispute. */
  static boolean isOfAnswer(Clause clause) {
    boolean cause = false;
    boolean answered = false;
    for (Token token : clause.tokens()) {
      cause |= CAUSES.contains(token.text());
      if (token.is(TokenKind.VERB, "complete")) {
        answered = cause;
      } else if (isEffect(token.text())) {
        return answered;
      }
    }
    return false;
  }

  private static boolean isEffect(String word) {
    for (String effect : EFFECTS) {
      if (word.startsWith(effect)) {
        return true;
      }
    }
    return false;
  }

  /** 1件答复在复议中被纠正: answers are counted, not reviews. */
  static boolean isOfAnswersIn(Clause clause) {
    boolean counted = false;
    boolean in = false;
    for (Token token : clause.tokens()) {
      if (in && token.is(TokenKind.OBJECT)) {
        return true;
      }
      in = counted && token.text().endsWith("在");
      counted |= token.is(TokenKind.AMOUNT);
    }
    return false;
  }

  /** Whether the requests that it names are only what the dispute is about. */
  static boolean isCause(Clause clause) {
    boolean receives = clause.has(TokenKind.VERB, "receive");
    boolean joined = clause.has(TokenKind.PAUSE) || clause.hasWord("和", "与", "及", "以及", "或");
    boolean cause =
        clause.hasWord(
            "因", "由", "针对", "引起", "引发", "引起的", "引发的", "导致", "导致的", "提起", "提起的", "对", "就", "不服");
    return cause || !receives || !joined || isAttribute(clause.tokens());
  }

  /** 未收到依申请公开行政复议、行政诉讼: what they are about. */
  private static boolean isAttribute(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).is(TokenKind.OBJECT, "request")
          && (tokens.get(i).is(TokenKind.OBJECT, "review")
              || tokens.get(i).is(TokenKind.OBJECT, "suit"))) {
        return true;
      }
    }
    return false;
  }

  /** 被撤销, 责令重新答复: not what an applicant did. */
  static boolean isPassive(Clause clause) {
    return clause.hasBeginning("被") || clause.hasBeginning("责令") || isByGovernment(clause);
  }

  /** 县政府撤销了我局的答复. */
  private static boolean isByGovernment(Clause clause) {
    Token first = clause.tokens().get(0);
    if (first.text().equals("复议决定")) {
      return clause.has(TokenKind.RESULT);
    }
    return first.is(TokenKind.SCOPE, "narrow")
        && first.text().endsWith("政府")
        && clause.has(TokenKind.RESULT);
  }

  /** 信息公开类4件, with no other object. */
  static boolean isOfDisclosure(Clause clause) {
    return !clause.has(TokenKind.OBJECT)
        && !clause.has(TokenKind.RESULT)
        && clause.hasWordWith("信息公开");
  }

  /** 均已审结, of what was counted before. */
  static boolean isAllClosed(Clause clause) {
    return clause.amounts().isEmpty()
        && clause.has(TokenKind.ALL)
        && !clause.isNegative()
        && !clause.has(TokenKind.RESULT)
        && !clause.has(TokenKind.OBJECT)
        && isClosed(clause);
  }

  /** 审结8件. */
  static boolean isClosed(Clause clause) {
    return clause.hasWord(CLOSED);
  }

  /** Whether a clause adds up the counts of its sentence: 合计9件. */
  static boolean addUp(Clause clause) {
    return clause.hasWord(SUMS);
  }

  /** Whether a clause names a kind of dispute, or who decides it. */
  static boolean areNamed(Clause clause) {
    return clause.has(TokenKind.OBJECT) || Matter.namesJudge(clause);
  }

  /** 有2名申请人申请行政复议: there was one case at least. */
  static boolean areOfPeople(Clause clause) {
    List<Token> tokens = clause.tokens();
    boolean people = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      people |= tokens.get(i).is(TokenKind.AMOUNT) && PEOPLE.contains(tokens.get(i + 1).text());
    }
    return people
        && clause.has(TokenKind.OBJECT, "review", "suit")
        && clause.amounts().size() == 1
        && clause.amounts().get(0).exact()
        && clause.amounts().get(0).low().signum() > 0
        && !clause.isNegative()
        && !clause.has(TokenKind.TIME, "last", "next")
        && (clause.has(TokenKind.OBJECT, "application")
            || clause.hasBeginning("提起")
            || clause.hasBeginning("申请人申请"));
  }
}
