package org.nianbao.recognition.claim;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether what clauses count is of the report's year, or of other times. */
final class Spans {

  /** Words for more years than one. */
  private static final Set<String> SPANS =
      Set.of("以来", "历年", "近年来", "近三年", "三年来", "五年来", "近五年", "近两年");

  /** Words for a part of the year. */
  private static final Set<String> PARTS_OF_YEAR =
      Set.of("上半年", "下半年", "季度", "一季度", "二季度", "三季度", "四季度", "前三季度", "前两季度", "前三个季度");

  private static final Set<TokenKind> OF_TIMES =
      Set.of(TokenKind.YEAR, TokenKind.TIME, TokenKind.DATE, TokenKind.FILL, TokenKind.SCOPE);

  private static final Set<String> HANDED_ON = Set.of("转来", "带来", "移来", "留下", "转来的");

  private static final Set<String> SO_FAR = Set.of("当年", "年内", "本年", "今年");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private Spans() {}

  /** Whether words name another year than the given one. */
  static boolean nameAnother(String words, int year) {
    Matcher named = YEAR.matcher(words);
    while (named.find()) {
      if (Integer.parseInt(named.group(1)) != year) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what the sentence counts from a clause on is not the report's year's: 2022年以来，…,
   * 2022年，….
   *
   * @param timed the clause with its years as times; nothing where it is of another year
   * @param before whether what it counted before was not
   */
  static boolean isOther(Clause clause, Optional<Clause> timed, boolean before) {
    boolean part = clause.has(TokenKind.DATE) || clause.hasWord(PARTS_OF_YEAR);
    if (isHandedOn(clause, timed)) {
      return false; // 去年收到19件；去年转来3件
    }
    boolean named = !before || (timed.isPresent() && timed.get().has(TokenKind.TIME, "this"));
    if (isThisYear(timed) && named && !part && !(before && isSoFar(clause))) {
      return false; // but 2022年的情况是：新收19件
    }
    if (isOfLastYear(clause, timed)) {
      return true; // 2023年收到19件，办结17件
    }
    if (before || clause.hasNumber()) {
      return before;
    }
    if (part && !clause.hasWord("每")) {
      return true;
    }
    boolean time = clause.has(TokenKind.YEAR) || clause.has(TokenKind.TIME);
    return (time && clause.hasOnly(OF_TIMES)) || isOnlyYear(clause) || clause.hasWord(SPANS);
  }

  /** 三年前的2019年，…; 2022年的情况是：…: a year that nothing but what follows is said of. */
  private static boolean isOnlyYear(Clause clause) {
    return clause.has(TokenKind.YEAR)
        && !clause.has(TokenKind.OBJECT)
        && !clause.has(TokenKind.VERB)
        && !clause.has(TokenKind.GROWTH)
        && (clause.last().is(TokenKind.YEAR)
            || (clause.tokens().get(0).is(TokenKind.YEAR) && clause.words().contains("情况")));
  }

  /** 11月来检查时，当年已收到22件: what came until then. */
  private static boolean isSoFar(Clause clause) {
    boolean year = false;
    for (Token token : clause.tokens()) {
      if (year && token.text().startsWith("已")) {
        return true;
      }
      year = token.is(TokenKind.TIME, "this") && SO_FAR.contains(token.text());
    }
    return false;
  }

  /** Whether a clause says that it counts this year. */
  static boolean isThisYear(Optional<Clause> timed) {
    return timed.isPresent()
        && (timed.get().has(TokenKind.TIME, "this")
            || (timed.get().has(TokenKind.VERB, "receive-new")
                && (!timed.get().has(TokenKind.TIME, "last")
                    || timed.get().has(TokenKind.GROWTH)
                    || timed.get().has(TokenKind.VERB, "carry"))));
  }

  private static boolean isHandedOn(Clause clause, Optional<Clause> timed) {
    return clause.hasNumber()
        && timed.isPresent()
        && timed.get().has(TokenKind.TIME, "last")
        && clause.hasWord(HANDED_ON);
  }

  /** Whether a clause counts what was done last year, not what of it came over. */
  private static boolean isOfLastYear(Clause clause, Optional<Clause> timed) {
    return timed.isPresent()
        && timed.get().has(TokenKind.TIME, "last")
        && clause.hasNumber()
        && !clause.isInBrackets()
        && clause.has(TokenKind.VERB, "receive", "receive-new", "handle", "complete")
        && !clause.has(TokenKind.VERB, "carry")
        && !clause.has(TokenKind.PART)
        && !clause.has(TokenKind.REST)
        && !clause.has(TokenKind.GROWTH);
  }
}
