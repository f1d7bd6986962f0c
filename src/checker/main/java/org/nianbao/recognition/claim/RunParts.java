package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** The parts of a list of requests so far, and whether there can be no others. */
final class RunParts {

  private static final PhraseFinder SEASON = new PhraseFinder(List.of("上半年", "下半年", "季度"));
  private static final Pattern BY_SEASON = Pattern.compile("[分按各四]个?季度");
  private static final Pattern FIRST_HALF = Pattern.compile("上半年");
  private static final Pattern SECOND_HALF = Pattern.compile("下半年");
  private static final Pattern ONLINE = Pattern.compile("网|线上|在线|电子");
  private static final Pattern ON_PAPER = Pattern.compile("线下|书面|纸质");
  private static final Pattern SPEED = Pattern.compile("工作日|日(?:以?内|答复|办结)|天内|延期|按期|提前|当场");
  private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余)");
  private static final Pattern OTHER = Pattern.compile("^(?:其他|其它)(?!处理|结果)");
  private static final Pattern LEFT = Pattern.compile("^(?:其余|剩余|余下)");
  private static final Pattern BODY =
      Pattern.compile("(?:部门|机关|单位|区县|县区|街道|镇街|街镇|乡镇|办公室|分局|县级|市级|省级|区级|本级|[市县区]直|承办)");

  /** The two levels of a region's bodies. */
  private static final Pattern UPPER = Pattern.compile("部门|机关|本级|市级|区级|县级|[市县区]直|办公室|政府办");

  private static final PhraseFinder LOWER =
      new PhraseFinder(List.of("街道", "镇", "区县", "县区", "各县", "各区", "基层", "分局"));

  private final List<BigDecimal> values = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int bodies;
  private int ways;
  private int answered;
  private int come;
  private boolean closed;
  private boolean others;

  void add(BigDecimal value, Clause clause) {
    values.add(value);
    names.add(clause.words());
    bodies += isOfBody(clause) ? 1 : 0;
    ways += clause.has(TokenKind.CHANNEL) ? 1 : 0;
    answered += isAnsweredInItsWay(clause) ? 1 : 0;
    come += clause.has(TokenKind.VERB, "receive", "receive-new") ? 1 : 0;
    closed |= clause.tokens().get(0).text().startsWith("分别");
  }

  /** Whether a clause has one more of parts that are all there can be: 网上15件、信函9件、当面2件. */
  boolean goOnWith(Clause clause) {
    boolean other =
        OTHER.matcher(clause.words()).find()
            && !clause.has(TokenKind.VERB)
            && !clause.has(TokenKind.OUTCOME);
    return size() > 1 && (other || (areOfWays() && clause.has(TokenKind.CHANNEL)));
  }

  /** Whether each is answered in its own way: 10件在二十个工作日内答复，4件延期后答复. */
  boolean areOfAnswers() {
    return answered == size();
  }

  /** Whether each says that so many came in. */
  boolean haveCome() {
    return come == size() && size() > 1;
  }

  /** Whether all are of ways in which requests come. */
  boolean areOfWays() {
    return ways == size();
  }

  private static boolean isAnsweredInItsWay(Clause clause) {
    boolean first = clause.tokens().get(0).is(TokenKind.AMOUNT);
    return first
        ? clause.has(TokenKind.VERB, "complete")
        : (clause.hasBeginning("答复") || clause.hasBeginning("办结"))
            && SPEED.matcher(clause.words()).find();
  }

  /**
   * Whether there are three ways or kinds of answers at least, beside which there is hardly any.
   */
  boolean areSeveralOfOneKind() {
    return size() > 2 && !others && (areOfWays() || areOfAnswers());
  }

  void clear() {
    values.clear();
    names.clear();
    bodies = 0;
    ways = 0;
    answered = 0;
    come = 0;
    closed = false;
    others = false;
  }

  /** Notes that there are others that are not counted. */
  void leaveOthers(boolean left) {
    others |= left;
  }

  int size() {
    return values.size();
  }

  List<BigDecimal> values() {
    return List.copyOf(values);
  }

  BigDecimal sum() {
    return SlipOfParts.sum(values);
  }

  /** The sum of those that are not parts of the part before them: 不予公开4件，第三方权益1件、过程性信息3件. */
  BigDecimal withoutPartsOfParts() {
    return PartsOfParts.without(values);
  }

  private boolean areOfTwoLevels() {
    boolean firstIsLower = LOWER.isIn(names.get(0));
    return size() == 2
        && firstIsLower != LOWER.isIn(names.get(1))
        && UPPER.matcher(names.get(firstIsLower ? 1 : 0)).find();
  }

  /** Whether several parts of which nothing is left out make nearly all. */
  boolean areNearly(BigDecimal whole) {
    return size() > 2 && !others && SlipOfParts.isNearly(values, whole);
  }

  /** Notes a clause without a number that may say that there are no others. */
  void closedBy(Clause clause) {
    closed |= size() > 1 && clause.isNegative() && isOfBody(clause);
  }

  /** Whether there can be no other parts. */
  boolean areAll() {
    boolean halves = any(FIRST_HALF) && any(SECOND_HALF);
    boolean ways = size() == 2 && any(ONLINE) && any(ON_PAPER);
    boolean levels = bodies == size() && (size() > 2 || areOfTwoLevels());
    boolean quarters = size() == 4 && !any(FIRST_HALF) && !any(SECOND_HALF) && areOfSeasons();
    return halves
        || quarters
        || ways
        || levels
        || closed
        || REST.matcher(names.get(size() - 1)).find();
  }

  /** Whether the last part is all that is left beside the others: 其余12件. */
  boolean endsWithWhatIsLeft() {
    return LEFT.matcher(names.get(size() - 1)).find();
  }

  /** Whether all are of parts of the year. */
  boolean areOfSeasons() {
    if (size() == 4 && BY_SEASON.matcher(names.get(0)).find()) {
      return true; // 分季度看为2件、3件、1件、5件
    }
    for (String name : names) {
      if (!SEASON.isIn(name)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private boolean any(Pattern words) {
    for (String name : names) {
      if (words.matcher(name).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause counts those of a body or of a level of bodies. */
  static boolean isOfBody(Clause clause) {
    return clause.has(TokenKind.SCOPE, "narrow") || BODY.matcher(clause.words()).find();
  }

  /** Whether a clause counts those of a part of the year. */
  static boolean isOfSeason(Clause clause) {
    return SEASON.isIn(clause.words());
  }
}
