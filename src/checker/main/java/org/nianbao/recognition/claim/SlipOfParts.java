package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Whether parts and whole differ as they do where one number of a list is mistyped, so that they
 * are told to be wrong although nothing says that the list is of all.
 */
final class SlipOfParts {

  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  private static final Set<String> PUBLISHED = Set.of("条", "条次", "件", "件次", "篇", "篇次", "则");

  private SlipOfParts() {}

  /** Whether the parts of a list can be no parts of its whole. */
  static boolean isWrong(CountedParts parts) {
    List<BigDecimal> values = parts.values();
    BigDecimal whole = parts.whole.value();
    if (values.isEmpty() || parts.is(ListSign.BALANCED)) {
      return false;
    }
    int more = parts.sum().compareTo(whole);
    boolean ways =
        parts.is(ListSign.WAY)
            && PUBLISHED.contains(parts.whole.unit())
            && !Divided.isOfLetters(parts.whole);
    boolean led = parts.is(ListSign.LED) || parts.is(ListSign.BRACKET);
    if (values.size() == 1) {
      return led && more > 0 && (!ways || !parts.whole.name().contains("公众号"));
    }
    if (led && parts.haveOneOver()) {
      return true;
    }
    if (more == 0 || (parts.is(ListSign.SOME) && !parts.mayOnlyBeMore())) {
      return false;
    }
    if (parts.is(ListSign.MIXED)) {
      return led && isMistyped(parts.sum(), whole);
    }

    if (parts.is(ListSign.OVERLAP)) {
      return values.size() > 2 && (parts.is(ListSign.REST) || isMistyped(parts.sum(), whole));
    }
    if (!led) {
      return isWrongRun(parts);
    }
    boolean all = parts.is(ListSign.CLOSING) || parts.is(ListSign.PAIR) || parts.is(ListSign.EACH);
    if (more > 0) {
      return !ways
          || all
          || isOneOfFourDigitsExchanged(values, whole)
          || isSlip(values, whole)
          || isBarelyOver(values, whole)
          || isPlainlyOver(values, whole);
    }
    return !parts.is(ListSign.CUT)
        && !parts.is(ListSign.MAINLY)
        && (all || parts.is(ListSign.REST) || isSlip(values, whole) || isNearly(values, whole));
  }

  /** 活动62场，市级3场、区县18场、镇街31场: no word leads the list, so that only a slip tells. */
  private static boolean isWrongRun(CountedParts parts) {
    List<BigDecimal> values = parts.values();
    BigDecimal whole = parts.whole.value();
    boolean less = areBelow(whole, values);
    boolean progress = parts.is(ListSign.DONE) && parts.is(ListSign.TO_DO);
    if (progress) {
      return less && isNear(parts.sum(), whole);
    }
    if (parts.is(ListSign.CLOSING) && less && isNear(parts.sum(), whole)) {
      return true; // 优秀4个、良好13个、合格3个，没有不合格的
    }
    boolean run = parts.is(ListSign.EACH) || parts.is(ListSign.PAIR) || (less && values.size() > 2);
    boolean alike = parts.is(ListSign.ALIKE) && isAFewOff(parts.sum(), whole);
    boolean each = parts.is(ListSign.EACH) && isLittle(parts.sum().subtract(whole), whole);
    return run
        && !parts.is(ListSign.CUT)
        && ((less && (each || alike)) || isMistyped(parts.sum(), whole));
  }

  private static boolean areBelow(BigDecimal bound, List<BigDecimal> parts) {
    for (BigDecimal part : parts) {
      if (part.compareTo(bound) >= 0) {
        return false;
      }
    }
    return true;
  }

  static BigDecimal sum(List<BigDecimal> counts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal count : counts) {
      sum = sum.add(count);
    }
    return sum;
  }

  /** Whether several parts leave so little that nothing was meant to be left. */
  static boolean isNearly(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal left = whole.subtract(sum(parts));
    return parts.size() > 1
        && left.signum() > 0
        && left.multiply(BigDecimal.valueOf(20)).compareTo(whole) <= 0;
  }

  private static boolean isLittle(BigDecimal off, BigDecimal whole) {
    return off.abs().multiply(BigDecimal.valueOf(25)).compareTo(whole) <= 0;
  }

  /** Whether parts and whole fit if one of all the numbers is mistyped. */
  static boolean isSlip(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal sum = sum(parts);
    BigDecimal off = whole.subtract(sum);
    BigDecimal share = parts.size() > 2 ? FOUR : BigDecimal.TEN; // two may be less than all
    boolean far = off.abs().multiply(share).compareTo(whole) > 0;
    boolean digits = parts.size() > 2 && off.abs().multiply(THREE).compareTo(whole) <= 0;
    return isMistyped(sum, whole)
        || (!far && isOneMistypedBy(off, parts))
        || (digits && isOneExchangedBy(off, parts));
  }

  /** Whether one of many digits has them exchanged: 965 for 695. */
  private static boolean isOneExchangedBy(BigDecimal off, List<BigDecimal> parts) {
    for (BigDecimal part : parts) {
      if (part.precision() > 2 && Mistyped.isLikely(part, part.add(off))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether parts fit their whole if one of them had its digits exchanged, however far they are
   * off.
   */
  static boolean isOneExchanged(List<BigDecimal> parts, BigDecimal whole) {
    return isOneExchangedOf(whole.subtract(sum(parts)), parts);
  }

  /**
   * Whether a list of more than two fits once the digits of a long number are exchanged, 62117 for
   * 26117: such numbers hardly fit by chance, however far the list is off.
   */
  private static boolean isOneOfFourDigitsExchanged(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal off = whole.subtract(sum(parts));
    for (BigDecimal part : parts) {
      BigDecimal due = part.add(off);
      if (parts.size() > 2
          && part.precision() > 3
          && due.signum() > 0
          && Mistyped.isLikely(part, due)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneExchangedOf(BigDecimal off, List<BigDecimal> parts) {
    for (BigDecimal part : parts) {
      if (part.precision() > 1
          && part.add(off).signum() > 0
          && Mistyped.isLikely(part, part.add(off))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneMistypedBy(BigDecimal off, List<BigDecimal> parts) {
    for (BigDecimal part : parts) {
      if (Mistyped.isLikely(part, part.add(off))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one is the other with one digit wrong, or with its digits exchanged. */
  static boolean isMistyped(BigDecimal sum, BigDecimal whole) {
    String one = sum.toPlainString();
    String other = whole.toPlainString();
    if (one.length() != other.length() || one.length() < 2 || one.equals(other)) {
      return false;
    }
    long off = 0;
    for (int i = 0; i < one.length(); i++) {
      off += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    boolean near = sum.subtract(whole).abs().multiply(FOUR).compareTo(whole) <= 0;
    return Mistyped.isLikely(sum, whole) || (off == 1 && near);
  }

  private static boolean isAFewOff(BigDecimal sum, BigDecimal whole) {
    return whole.compareTo(BigDecimal.TEN) >= 0
        && sum.subtract(whole).abs().compareTo(BigDecimal.valueOf(2)) <= 0;
  }

  private static boolean isNear(BigDecimal sum, BigDecimal whole) {
    return sum.subtract(whole).abs().multiply(BigDecimal.valueOf(3)).compareTo(whole) <= 0
        || sum.subtract(whole).abs().compareTo(BigDecimal.ONE) <= 0;
  }

  /** Whether several ways add up to more, none of which takes nearly all that was published. */
  private static boolean isPlainlyOver(List<BigDecimal> parts, BigDecimal whole) {
    return parts.size() > 2
        && areBelow(whole.multiply(new BigDecimal("0.85")), parts)
        && sum(parts).multiply(THREE).compareTo(whole.multiply(FOUR)) <= 0;
  }

  /**
   * Whether ways of publishing add up to hardly more than all that was published, with none of them
   * near to it: then no item went several ways.
   */
  private static boolean isBarelyOver(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal most = whole.multiply(new BigDecimal("0.85"));
    BigDecimal over = sum(parts).subtract(whole);
    return isLittle(over, whole) && areBelow(most, parts);
  }
}
