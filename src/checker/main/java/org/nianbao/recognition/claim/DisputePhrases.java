package org.nianbao.recognition.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a body was sued, or what it was told, in whatever words stand between. */
final class DisputePhrases {

  /** 未经复议径行起诉, 直接向人民法院起诉. */
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?:未(?:申请|先行|经过|经)?(?:行政)?复议(?:程序)?(?:而|就|便|即)?)?(?:直接|径行|径直)(?:向(?:人民)?法院)?(?:提起)?(?:行政)?(?:起诉|诉讼|(?<=提起)(?=的[\\d,]))的?");

  /** 经复议后仍不服而起诉. */
  private static final Pattern AFTER_REVIEW =
      Pattern.compile(
          "(?:先)?经(?:过)?(?:行政)?复议(?:程序)?(?:后|之后|再|又)[^,;、:。\\d]{0,8}?(?:起诉|诉讼|诉至(?:人民)?法院)的?");

  /** 复议后提起行政诉讼. */
  private static final Pattern BEHIND_REVIEW =
      Pattern.compile("(?:行政)?复议后(?:又|再|仍不服|不服)?[^,;、:。\\d]{0,6}?(?:提起|提出)的?(?:行政)?(?:起诉|诉讼)的?");

  /** 未经复议15件、复议后21件. */
  private static final Pattern BARE_BEHIND = Pattern.compile("(?:行政)?复议后的?(?=\\d)");

  /** 2件未经复议，2件经过复议. */
  private static final Pattern COUNTED = Pattern.compile("(未)?经(?:过)?(?:行政)?复议的?(?=[,;、:。)\\d]|$)");

  /** 确认答复行为违法. */
  private static final Pattern UNLAWFUL = Pattern.compile("确认[^,;、:。\\d]{1,12}?违法");

  private static final String BEGINS = "未直径经先确行复";

  private DisputePhrases() {}

  /** The phrase at the place; null where none begins there. */
  static Token at(String text, int at) {
    char c = text.charAt(at);
    if (BEGINS.indexOf(c) < 0) {
      return null;
    }
    if (c == '行' || c == '复') {
      if (!text.startsWith("复议后", at) && !text.startsWith("行政复议后", at)) {
        return null;
      }
      Matcher bare = BARE_BEHIND.matcher(text).region(at, text.length());
      if (bare.lookingAt() && text.contains("未经")) {
        return Token.of(TokenKind.OBJECT, "after-review", bare.group());
      }
      Matcher behind = BEHIND_REVIEW.matcher(text).region(at, text.length());
      return behind.lookingAt() ? Token.of(TokenKind.OBJECT, "after-review", behind.group()) : null;
    }
    if (c == '确') {
      Matcher unlawful = UNLAWFUL.matcher(text).region(at, text.length());
      return unlawful.lookingAt()
          ? Token.of(TokenKind.RESULT, "set-aside", unlawful.group())
          : null;
    }
    Matcher direct = DIRECT.matcher(text).region(at, text.length());
    if (direct.lookingAt()) {
      return Token.of(TokenKind.OBJECT, "direct", direct.group());
    }
    Matcher counted = COUNTED.matcher(text).region(at, text.length()).useAnchoringBounds(false);
    boolean beside =
        counted.lookingAt()
            && ((at > 1 && Character.isDigit(text.charAt(at - 2)))
                || (text.contains("未经")
                    && counted.end() < text.length()
                    && Character.isDigit(text.charAt(counted.end()))));
    if (beside) {
      String way = counted.group(1) == null ? "after-review" : "direct";
      return Token.of(TokenKind.OBJECT, way, counted.group());
    }
    Matcher after = AFTER_REVIEW.matcher(text).region(at, text.length());
    return after.lookingAt() ? Token.of(TokenKind.OBJECT, "after-review", after.group()) : null;
  }
}
