package org.nianbao.recognition.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** Tells whose figures a clause gives, as far as it names a body that they are of. */
final class WhoseFigures {

  /** Words behind which a body is spoken to, or does something to the one that reports. */
  private static final Set<String> TO = Set.of("向", "被", "经", "由", "报", "从");

  /** What is done with other bodies, which says nothing of whose figures follow. */
  private static final Pattern DONE_WITH =
      Pattern.compile("(?:通报|督促|督导|指导|推动|要求|组织|检查|抽查|提醒|帮助|协调|对)$");

  private static final Set<String> AGAINST = Set.of("被申请人", "被告");

  /** What belongs to a government beside itself. */
  private static final PhraseFinder OTHERS =
      new PhraseFinder(List.of("部门", "单位", "分局", "下属", "所属"));

  /** 区档案馆作为直属事业单位，…: what follows is of that body. */
  private static final Pattern UNIT =
      Pattern.compile("^[^我本]{2,16}(?:所|站|馆|中心|学校|医院|公司|大队|支队)作为(?:独立|的|事业|企业|法人|二级|直属|下属|所属)+单位");

  private WhoseFigures() {}

  /**
   * Whether the figures that follow are the body's own, for a whole region those of all its bodies;
   * nothing where the clause does not say.
   */
  static Optional<Boolean> areOwn(Clause clause, Reporter reporter) {
    boolean office = reporter.isGovernmentOffice();
    Set<String> told = in(clause, reporter.isWholeRegion());
    if (told.isEmpty() && UNIT.matcher(clause.words()).find()) {
      return Optional.of(false);
    }
    boolean several = isOfSeveral(clause);
    boolean wide = told.contains("wide");
    boolean narrow = told.contains("narrow") && (!office || several);
    boolean own = told.contains("own") || (office && told.contains("narrow") && !several);
    if (wide && joins(clause)) {
      narrow = false; // 市政府及各区县、各部门: all of them
    }
    if (!wide && !narrow && !own) {
      return Optional.empty();
    }
    return Optional.of(
        reporter.isWholeRegion() ? wide && !narrow && !own : own && !wide && !narrow);
  }

  /** 各部门、各镇街: others, also where the office of their government reports. */
  private static boolean isOfSeveral(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.SCOPE, "narrow")
          && (token.text().startsWith("各") || OTHERS.isIn(token.text()))) {
        return true;
      }
    }
    return false;
  }

  /** 以区政府名义8件. */
  static boolean areInAnothersName(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.SCOPE, "narrow") && token.text().endsWith("名义")) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(Clause clause) {
    return clause.times(TokenKind.SCOPE) > 1
        && (clause.has(TokenKind.PAUSE) || clause.hasWord("及", "和"));
  }

  /**
   * The values of its SCOPE words. A body that decides a dispute (向区政府申请行政复议), or that only says
   * how high something stands (市级以上媒体), has no figures there.
   *
   * @param wholeRegion whether the report is of a whole region, whose bodies any 行政机关 is
   */
  private static Set<String> in(Clause clause, boolean wholeRegion) {
    List<Token> tokens = clause.tokens();
    boolean dispute =
        clause.has(TokenKind.OBJECT, "review", "suit") || clause.has(TokenKind.RESULT);
    Set<String> told = new LinkedHashSet<>();
    boolean against = clause.hasWord(AGAINST);
    boolean decided =
        clause.has(TokenKind.RESULT) && !clause.hasNumber() && !clause.hasWordWith("本级");
    if (dispute && (against || decided)) {
      return told; // 以各部门为被申请人, 县政府维持我局答复
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean narrow = token.is(TokenKind.SCOPE, "narrow");
      String before = i > 0 ? tokens.get(i - 1).text() : "";
      boolean judge = dispute && narrow && (token.text().startsWith("向") || isSpokenTo(before));
      boolean place =
          narrow
              && (before.equals("在")
                  || (!clause.hasNumber() && DONE_WITH.matcher(before).find())
                  || (i + 1 < tokens.size() && tokens.get(i + 1).text().equals("以上")));
      boolean anyBody = wholeRegion && token.text().equals("机关");
      if (token.is(TokenKind.SCOPE) && !judge && !place && !anyBody) {
        told.add(token.value());
      }
    }
    return told;
  }

  /** Whether words end so that a body which follows is spoken to, or does something. */
  private static boolean isSpokenTo(String before) {
    for (String word : TO) {
      if (before.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
