package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** What the words of clauses say of a list that divides requests: {@link CountRun}. */
final class RunWords {

  /** Verbs of counts that are no parts. */
  private static final Set<String> OF_TOTALS = Set.of("receive", "receive-new", "collect", "carry");

  private static final Pattern FROM = Pattern.compile("来自(?!上年|去年|20)|原因|理由");
  private static final PhraseFinder ENDS = new PhraseFinder(List.of("结果", "答复", "办结"));
  private static final Pattern LEADS =
      Pattern.compile(
          "[^按从]{0,10}[按从].*(?:分|看|统计|归类|划分|分类|区分|分布)|分.{1,6}看"
              + "|(?:申请)?的?(?:内容|事项|方式|渠道|来源|用途|类别|领域|对象)(?:上|方面)");
  private static final Pattern NAMELY = Pattern.compile("具体(?:是|为|情况是|如下)?|分别(?:是|为)?|即");
  private static final PhraseFinder INTAKE =
      new PhraseFinder(List.of("提交", "申请", "渠道", "途径", "方式", "来源", "身份"));

  private RunWords() {}

  /** 公民13件，法人4件；新收共16件: what came in, where only the end of the sentence says it; or null. */
  static Amount receivedBehind(List<Clause> clauses) {
    Amount found = null;
    for (Clause clause : clauses) {
      if (clause.has(TokenKind.VERB, "receive-new")
          && !clause.isUnsure()
          && clause.exactCases().isPresent()
          && RequestTotals.isSum(clause)) {
        found = clause.exactCases().get();
      }
    }
    return found;
  }

  /**
   * Whether a clause counts what came or was carried over, not a part of it by its body or time.
   */
  static boolean areOfTotal(Clause clause) {
    return OF_TOTALS.contains(verb(clause))
        && !RunParts.isOfBody(clause)
        && !RunParts.isOfSeason(clause);
  }

  /** What was done with those counted: the verb before their number, or else behind it. */
  static String verb(Clause clause) {
    String verb = "";
    boolean counted = false;
    for (Token token : clause.tokens()) {
      counted |= token.is(TokenKind.AMOUNT);
      if (token.is(TokenKind.VERB) && (!counted || verb.isEmpty())) {
        verb = token.value();
      }
    }
    return verb;
  }

  /** 按渠道分, 从提交方式看. */
  static boolean lead(Clause clause) {
    return !clause.hasNumber() && LEADS.matcher(clause.words()).matches();
  }

  /** 来自区内的14件, but not 来自2021年的1件. */
  static boolean sayWhence(Clause clause) {
    return FROM.matcher(clause.words()).find();
  }

  /** 从办理结果看. */
  static boolean nameEnds(Clause clause) {
    return ENDS.isIn(clause.words());
  }

  /** 具体为. */
  static boolean sayNamely(Clause clause) {
    return NAMELY.matcher(clause.words()).matches();
  }

  /** Whether they name how or from whom requests came. */
  static boolean nameIntake(Clause clause) {
    return INTAKE.isIn(clause.words());
  }
}
