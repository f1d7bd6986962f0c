package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of what was published that do not come out, though their parts have verbs and measure words
 * of their own: 主动公开信息126条，其中公告5件、动态31篇，用专栏公开办事指南100条. Only how far parts and whole are apart shows
 * that a number is wrong, so that a list that leaves some out stays silent.
 */
final class PublishedLists {

  private static final BigDecimal LEAST = BigDecimal.valueOf(5);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /** From how many kinds on a list that names no rest is taken for all. */
  private static final int MANY = 4;

  /** Measure words of what is published. */
  private static final String MEDIA = "条件篇则份期";

  private static final Pattern PUBLISHED = Pattern.compile("公开|发布|更新|上线|上网|推送|挂网|刊发|信息|发文");

  /** What became of documents, which are not all of the year. */
  private static final Pattern STATE = Pattern.compile("废止|失效|有效|现行");

  private static final Pattern VERB = Pattern.compile("公开|发布|更新|推送|转发|上传");

  private static final Pattern LED =
      Pattern.compile("其中|包括|包含|内含|分别|具体|如下|^[^,;]{0,8}:|^\\((?!20|同比|较|比)");

  /** What opens a sentence that divides the last count of the one before. */
  private static final Pattern OPENING = Pattern.compile("^(?:其中|具体|分别|包括|内容包括|按)");

  private static final Pattern SOME =
      Pattern.compile("主要(?:有|是|为|包括|涉及|公开)?|重点(?:公开|发布|包括|有|是)|例如|比如|涉及|不少|新增|其中有|突出|最多|较多");

  private static final Pattern STOP = Pattern.compile("[,;。]");

  private static final Pattern AGAIN = Pattern.compile("其中|内有|内含|包括|包含");

  private static final Pattern TOTAL = Pattern.compile("^(?:共|合计|总计|共计|小计|累计)");

  private static final Pattern REST =
      Pattern.compile("^(?:以?及|和|另有)?(?:其他|其它|其余)|[等及和](?:其他|其它)|其他(?:类|信息|内容|类信息|政府信息|方面)");

  /** What is no information, or is told for itself. */
  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:同时|另|还|并|先后|共|全年|年内)?(?:在.{0,12})?(?:制作|制发|编发|编印|印发|开展|召开|举办|组织(?!机构|架构)|回应|回复|办理|受理|收到|答复|征集|接待|修订|制定|出台|废止|删除|整改|清理|撤)"
              + "|申请|复议|诉讼|提案$|建议$|留言|咨询|热线|阅读|浏览|点击|转发|访问|同比|上年|去年|平均|月均|累计$|每");

  private final String text;
  private final List<WrittenCount> counts;
  private final List<WrittenCount> before;

  private PublishedLists(String text, List<WrittenCount> counts, List<WrittenCount> before) {
    this.text = text;
    this.counts = counts;
    this.before = before;
  }

  /**
   * The lists of a sentence that do not come out.
   *
   * @param text the sentence as {@link NormalText} has it
   * @param counts its counts
   * @param previous those of the sentence before
   */
  static List<WrittenItems> in(
      String text, List<WrittenCount> counts, List<WrittenCount> previous) {
    PublishedLists lists = new PublishedLists(text, counts, previous);
    List<WrittenItems> found = new ArrayList<>();
    for (int i = 0; i + 1 < counts.size(); i++) {
      WrittenCount whole = counts.get(i);
      WrittenCount first = counts.get(i + 1);
      if (isWhole(whole) && first.mark() > 0 && isLed(first)) {
        lists.wrong(whole, i + 1).ifPresent(parts -> found.add(WrittenItems.ofAll(whole, parts)));
      }
    }
    WrittenCount last = lastWhole(previous);
    if (last != null && counts.size() > 1 && OPENING.matcher(text).find()) {
      lists.wrong(last, 0).ifPresent(parts -> found.add(WrittenItems.ofAll(last, parts)));
    }
    return found;
  }

  /** The count of what was published, where a sentence has one only. */
  private static WrittenCount lastWhole(List<WrittenCount> previous) {
    WrittenCount whole = null;
    for (WrittenCount count : previous) {
      if (MEDIA.contains(count.unit()) && count.depth() == 0) {
        if (whole != null) {
          return null;
        }
        whole = count;
      }
    }
    return whole != null && isWhole(whole) ? whole : null;
  }

  private static boolean isWhole(WrittenCount whole) {
    return MEDIA.contains(whole.unit())
        && !whole.rough()
        && whole.value().compareTo(LEAST) >= 0
        && PUBLISHED.matcher(whole.between() + whole.after()).find()
        && !OTHER.matcher(whole.name()).find()
        && !whole.name().endsWith("中")
        && !Divided.isCompared(whole)
        && !Divided.isOfTables(whole)
        && Divided.of(whole) == Divided.ANYTHING;
  }

  private static boolean isLed(WrittenCount first) {
    String between = first.between();
    return LED.matcher(between).find() && between.indexOf(';') < 0 && between.indexOf('。') < 0;
  }

  /** The parts from a count on that are not the whole. */
  private Optional<List<BigDecimal>> wrong(WrittenCount whole, int from) {
    List<WrittenCount> parts = new ArrayList<>();
    List<WrittenCount> totals = new ArrayList<>();
    int depth = counts.get(from).depth();
    boolean within = false;
    boolean cut = depth < whole.depth();
    for (int i = from; i < counts.size() && !cut; i++) {
      WrittenCount part = counts.get(i);
      String name = part.name();
      if (part.depth() > depth) {
        continue;
      }
      if (part.depth() < depth) {
        break;
      }
      within &= part.mark() < 3;
      if (i > from && AGAIN.matcher(part.between()).find()) {
        within = true; // 机构信息19条，其中领导5条；…
        cut = totals.isEmpty() && part.mark() < 3 && !part.between().contains(",");
      }
      if (TOTAL.matcher(name).find() && part.hasUnitOf(whole)) {
        totals.add(part);
        continue;
      }
      boolean more = CountedParts.isAttribute(part);
      if (within || more) {
        continue;
      }
      boolean unit = MEDIA.contains(part.unit());
      if (part.rough() || !unit || (i > from && OTHER.matcher(name).find())) {
        cut = part.rough();
        break;
      }
      cut = STATE.matcher(name).find();
      parts.add(part);
    }
    if (totals.size() > 1) {
      parts = totals; // 目录中公开机构5条、文件18条，共发布23条；专栏包括…
    }
    if (cut || parts.size() < 2 || isExplained(whole, parts)) {
      return Optional.empty();
    }
    List<BigDecimal> values = WrittenCount.values(parts);
    return totals.size() > 1 && new Distance(SlipOfParts.sum(values), whole.value()).isNear()
        ? Optional.of(values)
        : judged(whole, parts, SOME.matcher(counts.get(from).between()).find());
  }

  private Optional<List<BigDecimal>> judged(
      WrittenCount whole, List<WrittenCount> parts, boolean some) {
    boolean mixed = areMixed(parts);
    for (int i = 2; i < parts.size(); i++) {
      if (parts.get(i).mark() > 2) {
        List<WrittenCount> first = parts.subList(0, i);
        List<BigDecimal> values = WrittenCount.values(first);
        if (isMore(whole, values, areWays(first) || mixed)) {
          return Optional.of(values);
        }
        break;
      }
    }
    List<BigDecimal> values = WrittenCount.values(parts);
    BigDecimal sum = SlipOfParts.sum(values);
    WrittenCount last = parts.get(parts.size() - 1);
    boolean rest =
        REST.matcher(last.label()).find() && new Distance(sum, whole.value()).isNear() && !mixed;
    if (ListKinds.areTwice(text, last.end())) {
      return Optional.empty();
    }
    boolean mainly = some || ListKinds.areMore(rest(last)) || isLeftOpen(rest(last));
    boolean wrong =
        (rest && !mainly)
            || isMore(whole, values, areWays(parts) || mixed)
            || (!mainly && isLess(whole, values, mixed));
    return wrong ? Optional.of(values) : Optional.empty();
  }

  /** Whether a list goes on to others that are not all named: …、提案5件等. */
  private static boolean isLeftOpen(String rest) {
    Matcher stop = STOP.matcher(rest);
    return rest.substring(0, stop.find() ? stop.start() : rest.length()).endsWith("等");
  }

  private String rest(WrittenCount last) {
    return text.substring(last.end(), Math.min(text.length(), last.end() + 30));
  }

  private static boolean areMixed(List<WrittenCount> parts) {
    for (WrittenCount part : parts) {
      if (!part.hasUnitOf(parts.get(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areWays(List<WrittenCount> parts) {
    for (WrittenCount part : parts) {
      if (CountedParts.WAY.matcher(part.label()).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether parts are too many; of ways, or in several measure words, only where a digit shows it.
   */
  private static boolean isMore(WrittenCount whole, List<BigDecimal> values, boolean loose) {
    BigDecimal sum = SlipOfParts.sum(values);
    return sum.compareTo(whole.value()) > 0
        && (SlipOfParts.isMistyped(sum, whole.value())
            || (!loose && new Distance(sum, whole.value()).isNear()));
  }

  /** Whether many parts are so few less that one number is mistyped, or one thing is missing. */
  private static boolean isLess(WrittenCount whole, List<BigDecimal> values, boolean mixed) {
    BigDecimal sum = SlipOfParts.sum(values);
    BigDecimal off = whole.value().subtract(sum);
    if (off.signum() <= 0 || mixed) {
      return off.signum() > 0 && Mistyped.isLikely(sum, whole.value());
    }
    boolean near = off.multiply(FOUR).compareTo(whole.value()) <= 0;
    return values.size() < MANY
        ? near && Mistyped.isLikely(sum, whole.value())
        : off.compareTo(BigDecimal.ONE) == 0
            || SlipOfParts.isNearly(values, whole.value())
            || (near && SlipOfParts.isMistyped(sum, whole.value()))
            || (off.multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0
                && SlipOfParts.isOneExchanged(values, whole.value()));
  }

  /** Whether a last part of one or two belongs to a long list, as its words and marks do. */
  private static boolean goesOn(List<WrittenCount> parts, int at) {
    if (at + 1 != parts.size() || at < 2 * THREE.intValue()) {
      return false;
    }
    WrittenCount last = parts.get(at);
    return last.value().intValue() < THREE.intValue()
        && last.mark() <= parts.get(at - 1).mark()
        && last.unit().equals(parts.get(at - 1).unit())
        && !VERB.matcher(last.name()).lookingAt();
  }

  /** Whether some of the parts, or what stands beside the whole, make it right. */
  @SuppressWarnings("ReferenceEquality") // another count may say the same
  private boolean isExplained(WrittenCount whole, List<WrittenCount> parts) {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal own = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      WrittenCount part = parts.get(i);
      all = all.add(part.value());
      own = part.hasUnitOf(whole) ? own.add(part.value()) : own;
      boolean same = all.compareTo(whole.value()) == 0 || own.compareTo(whole.value()) == 0;
      if (same && !goesOn(parts, i + 1)) {
        return true;
      }
    }
    BigDecimal beside = whole.value();
    for (List<WrittenCount> some : List.of(before, counts)) {
      for (WrittenCount other : some) {
        if (other == whole || parts.contains(other) || !other.hasUnitOf(whole)) {
          continue;
        }
        beside = beside.add(other.value());
        BigDecimal both = whole.value().add(other.value());
        boolean joined = other.value().compareTo(all) == 0 || both.compareTo(all) == 0;
        if (joined || all.add(other.value()).compareTo(whole.value()) == 0) {
          return true;
        }
      }
    }
    return beside.compareTo(all) == 0
        || PartsOfParts.without(WrittenCount.values(parts)).compareTo(whole.value()) == 0;
  }
}
