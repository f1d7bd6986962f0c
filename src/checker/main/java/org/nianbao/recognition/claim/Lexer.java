package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens. */
final class Lexer {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:度)?");
  private static final Pattern DATE =
      Pattern.compile("1[0-2]月(?:份|底|末)?|[1-9]月(?:份|底|末)?|[1-3]?\\d日(?:零时|24时)?");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?:(20\\d{2})年)?1月1日(?:起)?[至到—－~-]+(?:(20\\d{2})年)?12月31日(?:止)?(?:期间)?");
  private static final Pattern YEAR_END =
      Pattern.compile("(?:截至|截止|至|到(?=20\\d{2}年12月31日))(20\\d{2})年(?:底|末|12月31日|12月底)(?:止)?");
  private static final Pattern YEAR_END_NOW =
      Pattern.compile("(?:截至|截止|至|到(?=12月31日))(?:本年|当年)?(?:年底|年末|12月31日|12月底)(?:止)?");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[.、](?!\\d)|[一二三四五六七八九十]是|[①-⑳])");
  private static final String THAN_BEGINS = "相较比同与和对";
  private static final String BASIS_BEGINS = "按根依";

  /** What something was done by changes nothing of its count. */
  private static final Pattern BASIS =
      Pattern.compile("(?:按照?|根据|依据|依照)《[^《》]{2,30}》(?:有关|相关)?(?:规定|要求)?");

  /** 零报告, 数量均为零: a count that is written as a word. */
  private static final Pattern NOTHING =
      Pattern.compile("(?<=[为是])零(?:报告|发生|件|条|宗|份|例|起)?(?![\\d零一-十余多])|零(?:报告|发生)");

  /** 零复议、零诉讼: there are none. */
  private static final Pattern NONE = Pattern.compile("零(?=(?:行政)?(?:复议|诉讼))");

  /** 比2023年, 与2023年相比: what was then is only compared with. */
  private static final Pattern THAN_YEAR =
      Pattern.compile("(?:相较|较|相比|比|同比|与|和|对比)(20\\d{2})年(?:度)?(?:同期)?(?:相比|相较)?");

  private static final Pattern BODIES =
      Pattern.compile(
          "各?(?:级|类)*各?(?:党政|行政|政府|执法)*(?:机关|部门|单位|委办局)"
              + "(?:(?:、|和|及|以及)各?(?:乡镇街道|乡镇|镇街|街镇|街道|镇|部门|单位|开发区|园区))*");

  /**
   * What a deciding body does to the one that reports, whose name may stand behind it: 责令我局重新答复.
   */
  private static final String ORDERED = "责令";

  /** 未制作规范性文件 is no reason for which information cannot be given. */
  private static final Pattern UNMADE =
      Pattern.compile("未(?=制作(?:任何|新的|行政法规|和|、|或|行政|政府)*(?:规章|规范性文件))");

  private static final String NEVER_A_NUMBER = "第〔[Nn";

  private final OwnNames own;
  private final String scope;
  private final int year;

  /** A lexer for the reports of a body: its own names are itself, or its whole region. */
  Lexer(Reporter reporter) {
    this.own = reporter.names();
    this.year = reporter.year();
    this.scope = reporter.isWholeRegion() ? "wide" : "own";
  }

  /** The tokens of a sentence, as {@link NormalText} has it. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    Matcher bullet = BULLET.matcher(text);
    if (bullet.find()) {
      at = bullet.end();
    }
    StringBuilder unknown = new StringBuilder();
    while (at < text.length()) {
      Token token = next(text, at);
      if (token == null || (!unknown.isEmpty() && isPartOfWord(token))) {
        unknown.append(text.charAt(at));
        at++;
        continue;
      }
      flush(unknown, tokens);
      token = token.is(TokenKind.SCOPE, "wide") ? withBodies(token, text, at) : token;
      tokens.add(token);
      at += token.text().length();
    }
    flush(unknown, tokens);
    return tokens;
  }

  /** 收 of 计收: one character behind others that are not known. */
  private static boolean isPartOfWord(Token token) {
    return token.text().length() == 1 && token.is(TokenKind.VERB);
  }

  /** 全区 with the bodies that make it up: 全区各级机关, 全区各部门、各镇街. */
  private static Token withBodies(Token scope, String text, int at) {
    int end = at + scope.text().length();
    Matcher bodies = BODIES.matcher(text).region(end, text.length());
    return bodies.lookingAt()
        ? Token.of(TokenKind.SCOPE, "wide", text.substring(at, bodies.end()))
        : scope;
  }

  private static void flush(StringBuilder unknown, List<Token> tokens) {
    if (!unknown.isEmpty()) {
      tokens.add(Token.of(TokenKind.UNKNOWN, "", unknown.toString()));
      unknown.setLength(0);
    }
  }

  /** What is handed in is a request: 递交的《信息公开申请表》. */
  private static Token title(String text) {
    return text.endsWith("公开申请表》")
        ? Token.of(TokenKind.OBJECT, "request", text)
        : Token.of(TokenKind.TITLE, "", text);
  }

  private Token next(String text, int at) {
    char c = text.charAt(at);
    TokenKind mark = mark(c);
    if (mark != null) {
      return Token.of(mark, "", text.substring(at, at + 1));
    }
    if (BASIS_BEGINS.indexOf(c) >= 0) {
      Matcher basis = BASIS.matcher(text).region(at, text.length());
      if (basis.lookingAt()) {
        return Token.of(TokenKind.FILL, "fill", basis.group());
      }
    }
    Token phrase = NumberPhrases.at(text, at);
    if (phrase != null) {
      return phrase;
    }
    if (c == '《' || c == '〈') {
      int close = text.indexOf(c == '《' ? '》' : '〉', at);
      return close < 0 ? null : title(text.substring(at, close + 1));
    }
    if (c == '零') {
      Matcher nothing = NOTHING.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (nothing.lookingAt()) {
        return new Token(TokenKind.AMOUNT, "", nothing.group(), Amount.of(0));
      }
      if (NONE.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt()) {
        return Token.of(TokenKind.NOT, "not", "零");
      }
    }
    if (THAN_BEGINS.indexOf(c) >= 0) {
      Matcher than = THAN_YEAR.matcher(text).region(at, text.length());
      if (than.lookingAt() && Integer.parseInt(than.group(1)) == year - 1) {
        return Token.of(TokenKind.GROWTH, "growth", than.group());
      }
    }
    if (c == '未' && UNMADE.matcher(text).region(at, text.length()).lookingAt()) {
      return Token.of(TokenKind.NOT, "not", "未");
    }
    Token date = date(text, at);
    if (date != null) {
      return date;
    }
    Token dispute = DisputePhrases.at(text, at);
    if (dispute != null) {
      return dispute;
    }
    Optional<Token> word = word(text, at);
    int length = word.isPresent() ? word.get().text().length() : 0;
    int name = own.at(text, at);
    if (name > 0 && name >= length) {
      return Token.of(TokenKind.SCOPE, scope, text.substring(at, at + name));
    }
    Optional<NumberReader.FoundNumber> number =
        at > 0 && NEVER_A_NUMBER.indexOf(text.charAt(at - 1)) >= 0
            ? Optional.empty()
            : NumberReader.at(text, at);
    if (number.isPresent()
        && !isOrdinal(text, at, number.get())
        && number.get().end() - at >= length) {
      NumberReader.FoundNumber found = number.get();
      return new Token(
          found.amount().isPercent() ? TokenKind.PERCENT : TokenKind.AMOUNT,
          "",
          text.substring(at, found.end()),
          found.amount());
    }
    return word.orElse(null);
  }

  /** 二次供水, 一次性: no count of anything. */
  private static boolean isOrdinal(String text, int at, NumberReader.FoundNumber number) {
    int end = number.end();
    return text.charAt(at) > '9'
        && number.amount().unit().equals("次")
        && end < text.length()
        && mark(text.charAt(end)) == null;
  }

  /** The longest word at the place; one that has the body's own name in it is the same word. */
  private Optional<Token> word(String text, int at) {
    Optional<Token> word = Vocabulary.builtIn().at(text, at);
    if (!text.startsWith(ORDERED, at) || word.isPresent()) {
      return word;
    }
    int from = at + ORDERED.length();
    int name = from < text.length() ? bodyAt(text, from) : 0;
    if (name == 0) {
      return word;
    }
    String plain = ORDERED + text.substring(from + name);
    return Vocabulary.builtIn()
        .at(plain, 0)
        .map(w -> Token.of(w.kind(), w.value(), text.substring(at, at + w.text().length() + name)));
  }

  /** The length of the own name at the place, or of a word for the body. */
  private int bodyAt(String text, int at) {
    int name = own.at(text, at);
    if (name > 0) {
      return name;
    }
    if (text.startsWith("被申请人", at)) {
      return "被申请人".length();
    }
    return Vocabulary.builtIn()
        .at(text, at)
        .filter(w -> w.is(TokenKind.SCOPE, "own"))
        .map(w -> w.text().length())
        .orElse(0);
  }

  private static Token date(String text, int at) {
    char c = text.charAt(at);
    if (c != '2' && c != '1' && c != '截' && c != '至' && c != '到' && !(c >= '0' && c <= '9')) {
      return null;
    }
    Matcher period = WHOLE_YEAR.matcher(text).region(at, text.length());
    if (period.lookingAt()) {
      String year = period.group(1) != null ? period.group(1) : period.group(2);
      return Token.of(
          year == null ? TokenKind.FILL : TokenKind.YEAR, year == null ? "" : year, period.group());
    }
    Matcher end = YEAR_END.matcher(text).region(at, text.length());
    if (end.lookingAt()) {
      return Token.of(TokenKind.YEAR, end.group(1), end.group());
    }
    Matcher now = YEAR_END_NOW.matcher(text).region(at, text.length());
    if (now.lookingAt()) {
      return Token.of(TokenKind.TIME, "this", now.group());
    }
    Matcher year = YEAR.matcher(text).region(at, text.length());
    if (year.lookingAt()) {
      return Token.of(TokenKind.YEAR, year.group(1), year.group());
    }
    Matcher day = DATE.matcher(text).region(at, text.length());
    return day.lookingAt() ? Token.of(TokenKind.DATE, "", day.group()) : null;
  }

  private static TokenKind mark(char c) {
    return switch (c) {
      case '、' -> TokenKind.PAUSE;
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case ':' -> TokenKind.COLON;
      case '(' -> TokenKind.OPEN;
      case ')' -> TokenKind.CLOSE;
      case '。', '!', '?' -> TokenKind.SEMICOLON;
      default -> null;
    };
  }
}
