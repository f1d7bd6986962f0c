package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.chinese.ChineseNumerals;

/**
 * Reads the number that begins at a place in a text: 3259, 3,259, 18.62万, 二十三, 两, 2000余, 近百, 十几.
 */
final class NumberReader {

  private static final String[] UNITS = {
    "余万元", "亿元", "万元", "元", "件次", "件", "宗", "份", "条", "次", "起", "例", "项", "部", "个"
  };

  /** What a number, or a word before it that makes it approximate, begins with. */
  private static final String STARTS = "0123456789零〇一二两三四五六七八九十百千万约大近将接超逾不上数至最";

  private static final int LONGEST = 20;

  private final String text;
  private int at;

  /**
   * A number as read.
   *
   * @param amount the number
   * @param end the place behind it
   */
  record FoundNumber(Amount amount, int end) {}

  private NumberReader(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The number at the place; nothing where there is none or where it is part of a word. */
  static Optional<FoundNumber> at(String text, int from) {
    if (STARTS.indexOf(text.charAt(from)) < 0) {
      return Optional.empty();
    }
    return new NumberReader(text, from).read();
  }

  private Optional<FoundNumber> read() {
    String before =
        oneOf("约", "大约", "近", "将近", "接近", "超过", "超", "逾", "不足", "不到", "上", "数", "至少", "最多");
    boolean arabic = at < text.length() && isDigit(text.charAt(at));
    int start = at;
    if (arabic && before.equals("数")) {
      before = "";
    }
    BigDecimal base = arabic ? arabic() : chinese();
    if (base == null || at == start) {
      return Optional.empty();
    }
    BigDecimal step = lastDigit(base);
    String after = oneOf("余", "多", "几", "来");
    BigDecimal scale = scale();
    base = base.multiply(scale);
    step = step.multiply(scale);
    if (after.isEmpty()) {
      after = oneOf("余", "多", "几");
    }
    if (at < text.length() && text.charAt(at) == '%') {
      return Optional.of(new FoundNumber(amount(base, step, before, after, "%"), at + 1));
    }
    String unit = oneOf(UNITS);
    if (unit.startsWith("余")) {
      after = "余";
      unit = unit.substring(1);
    }
    if (unit.endsWith("万元") || unit.equals("亿元")) {
      BigDecimal more = BigDecimal.valueOf(unit.equals("亿元") ? 100_000_000 : 10_000);
      base = base.multiply(more);
      step = step.multiply(more);
      unit = "元";
    }
    if (!arabic && unit.isEmpty()) {
      return Optional.empty();
    }
    String around = oneOf("左右", "以上", "以下", "上下");
    if (!around.isEmpty() && before.isEmpty() && after.isEmpty()) {
      before = around;
    }
    boolean rounded = arabic && scale.compareTo(BigDecimal.ONE) > 0;
    if (rounded && before.isEmpty() && after.isEmpty() && !unit.endsWith("元")) {
      return Optional.of(new FoundNumber(rounded(base, step, unit), at));
    }
    return Optional.of(new FoundNumber(amount(base, step, before, after, unit), at));
  }

  /** 1.2万: rounded or cut off after its last digit. */
  private static Amount rounded(BigDecimal base, BigDecimal step, String unit) {
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    return Amount.about(base, base.subtract(half), base.add(step), unit);
  }

  private static Amount amount(
      BigDecimal base, BigDecimal step, String before, String after, String unit) {
    BigDecimal tenth = base.multiply(new BigDecimal("0.1")).max(BigDecimal.ONE);
    if (!after.isEmpty()) {
      return Amount.about(base, base, base.add(step), unit);
    }
    return switch (before) {
      case "" -> Amount.exactly(base, unit);
      case "数" -> Amount.about(base, base.add(base), base.multiply(BigDecimal.TEN), unit);
      case "超", "超过", "逾", "上", "以上", "至少" -> Amount.about(base, base, base.add(base), unit);
      case "近", "将近", "接近" -> Amount.about(base, base.subtract(tenth).subtract(tenth), base, unit);
      case "不足", "不到", "以下", "最多" -> Amount.about(base, base.subtract(step.max(tenth)), base, unit);
      default -> Amount.about(base, base.subtract(tenth), base.add(tenth), unit);
    };
  }

  private BigDecimal arabic() {
    StringBuilder digits = new StringBuilder();
    while (at < text.length() && digits.length() < LONGEST) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        digits.append(c);
      } else if (!(c == '.' && follow(1, 1)) && !(c == ',' && isGroup())) {
        break;
      } else if (c == '.') {
        digits.append(c);
      }
      at++;
    }
    try {
      return digits.length() > 15 ? null : new BigDecimal(digits.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether the comma here separates thousands: three digits follow, and no fourth. */
  private boolean isGroup() {
    return follow(1, 3) && !follow(4, 1);
  }

  private boolean follow(int skip, int digits) {
    for (int i = at + skip; i < at + skip + digits; i++) {
      if (i >= text.length() || !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private BigDecimal scale() {
    String scale = oneOf("万", "亿", "千", "百");
    if (scale.equals("万") && at < text.length() && text.charAt(at) == '元') {
      at--;
      return BigDecimal.ONE;
    }
    return switch (scale) {
      case "万" -> BigDecimal.valueOf(10_000);
      case "亿" -> BigDecimal.valueOf(100_000_000);
      case "千" -> BigDecimal.valueOf(1_000);
      case "百" -> BigDecimal.valueOf(100);
      default -> BigDecimal.ONE;
    };
  }

  private BigDecimal chinese() {
    Optional<ChineseNumerals.Counted> counted = ChineseNumerals.at(text, at, LONGEST);
    if (counted.isEmpty()) {
      return null;
    }
    at = counted.get().end();
    return BigDecimal.valueOf(counted.get().value());
  }

  /** The value of the last digit that is not zero's place: 2300 has 100, 12 has 1. */
  private static BigDecimal lastDigit(BigDecimal base) {
    if (base.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal bare = base.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
  }

  private String oneOf(String... words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word;
      }
    }
    return "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
