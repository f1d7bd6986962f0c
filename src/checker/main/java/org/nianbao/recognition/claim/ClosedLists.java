package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that are of all, by what they say or by the kinds that they name, and do not come out
 * (全年受理的31件来自三个方面：企业12件、居民9件、学校8件). Which verbs and nouns stand around the numbers does not matter:
 * only words that leave some out, or that make parts and whole two different things, do.
 */
final class ClosedLists {

  /** The most parts that are looked at, so that a long sentence costs no more than its length. */
  private static final int MOST_PARTS = 12;

  /** The most counts of which two may make a sum. */
  private static final int MOST_COUNTS = 24;

  private static final Pattern ENDED = Pattern.compile("(?<![需应待未])(?:办结|答复|回复|办完|完成|整改|采纳)");
  private static final Pattern CARRIED = Pattern.compile("结转|上年|去年|下年|明年|次年|转入|转到|顺延");
  private static final Pattern COMPARED =
      Pattern.compile("^(?:占|同比|较|比|与|环比|增|减|多|少|上升|下降)|上年同期|去年同期|上一年");

  /** Things that are counted. */
  private static final Pattern THINGS =
      Pattern.compile("申请(?!人|内容|事项|渠道|方式)|建议|提案|信息|文件|留言|信件|来信|复议|诉讼|咨询|工单|决定|许可|处罚|通知|意见");

  private final String text;
  private final List<WrittenCount> counts;
  private final List<WrittenCount> before;

  private ClosedLists(String text, List<WrittenCount> counts, List<WrittenCount> before) {
    this.text = text;
    this.counts = counts;
    this.before = before;
  }

  /**
   * The lists of a sentence that do not come out.
   *
   * @param text the sentence as {@link NormalText} has it
   * @param counts its counts
   * @param before what its paragraph counted before
   * @param first whether it is the first of its paragraph that counts, and the paragraph before is
   *     meant
   */
  static List<WrittenItems> in(
      String text, List<WrittenCount> counts, List<WrittenCount> before, boolean first) {
    ClosedLists lists = new ClosedLists(text, counts, before);
    List<WrittenItems> items = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      WrittenCount whole = counts.get(i);
      lists.behind(whole, i + 1).ifPresent(parts -> items.add(WrittenItems.ofAll(whole, parts)));
      lists.before(i).ifPresent(parts -> items.add(WrittenItems.ofAll(whole, parts)));
    }
    lists.ofBefore(first).ifPresent(items::add);
    return items;
  }

  /** The parts behind a whole that are not all of it. */
  private Optional<List<BigDecimal>> behind(WrittenCount whole, int from) {
    if (whole.rough() || Divided.isCompared(whole)) {
      return Optional.empty();
    }
    List<WrittenCount> parts = run(whole, from);
    return parts.size() < 2
        ? Optional.empty()
        : wrong(whole, parts, text.substring(whole.end(), start(parts.get(0))), false);
  }

  /** The counts behind one that may be its parts: of the same measure, in one bracket or none. */
  private List<WrittenCount> run(WrittenCount whole, int from) {
    List<WrittenCount> run = new ArrayList<>();
    for (int i = from; i < counts.size() && run.size() < MOST_PARTS; i++) {
      WrittenCount part = counts.get(i);
      int depth = run.isEmpty() ? part.depth() : run.get(0).depth();
      if (part.depth() > depth || (run.isEmpty() && "类种项个家".contains(part.unit()))) {
        continue;
      }
      boolean other = !run.isEmpty() && COMPARED.matcher(part.name()).find();
      if (other || (!part.hasUnitOf(whole) && part.mark() < 3)) {
        if (!run.isEmpty() && part.mark() < 3) {
          continue; // 同比增加3件, 平均办理8天
        }
      }
      if (part.depth() < whole.depth()
          || !part.hasUnitOf(whole)
          || part.rough()
          || part.between().contains("。")) {
        break;
      }
      run.add(part);
    }
    return run;
  }

  private Optional<List<BigDecimal>> wrong(
      WrittenCount whole, List<WrittenCount> run, String between, boolean onlySaid) {
    if (isOfOther(whole, between)
        || ListKinds.areSome(between)
        || ListKinds.areSome(run.get(0).name())) {
      return Optional.empty();
    }
    List<WrittenCount> parts = run;
    Matcher kinds = ListKinds.announcedIn(between);
    boolean announced = false;
    while (!announced && kinds.find()) {
      int number = ListKinds.number(kinds.group(1));
      announced =
          !isOfEnd(whole, between, kinds.start())
              && between.indexOf(';', kinds.end()) < 0
              && (number == run.size() || (number < run.size() && run.get(number).mark() > 1));
      parts = announced ? run.subList(0, number) : run;
    }
    parts = announced ? parts : closed(parts);
    int end = parts.get(parts.size() - 1).end();
    String rest = text.substring(end, Math.min(text.length(), end + 30));
    boolean first = isFirst(whole); // and no part itself: 38场，其中市级21场、部门11场、镇街6场
    boolean all =
        announced || ListKinds.areAllBefore(between) || (ListKinds.areAllBehind(rest) && first);
    boolean some = ListKinds.areMore(rest);
    int complement = ListKinds.complements(parts);
    if (!all && complement > 0) {
      parts = parts.subList(0, complement);
    }
    List<BigDecimal> values = WrittenCount.values(parts);
    Distance off = new Distance(SlipOfParts.sum(values), whole.value());
    boolean wrong =
        all
            ? off.isUpToHalfMore() || off.isUpToHalfLess()
            : first
                && !onlySaid
                && (complement > 0
                    ? off.isNear()
                    : ListKinds.areWays(whole, parts)
                        && (off.isAFifthLess() || off.isALittleMore()));
    return wrong && !some && mayBeParts(whole, parts) && !isExplained(whole, parts, values)
        ? Optional.of(values)
        : Optional.empty();
  }

  /** The first parts behind which words say that there are no others. */
  private static List<WrittenCount> closed(List<WrittenCount> parts) {
    for (int i = 2; i < parts.size(); i++) {
      String between = parts.get(i).between();
      if (parts.get(i).mark() > 2 && ListKinds.areAllBehind(between)) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** 办理提案9件，申请来自两类人：…: whether the words before the parts name something else. */
  private static boolean isOfOther(WrittenCount whole, String between) {
    Matcher thing = THINGS.matcher(between);
    String name = whole.name() + whole.after();
    while (thing.find()) {
      if (!name.contains(thing.group())) {
        return true;
      }
    }
    return false;
  }

  /** 办结25件，结转两项：…: whether the words up to a place speak of another end than the whole's. */
  private static boolean isOfEnd(WrittenCount whole, String between, int end) {
    int start = end;
    while (start > 0 && ",;".indexOf(between.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = between.substring(start, end);
    String name = whole.name() + whole.after();
    return CARRIED.matcher(clause).find()
        || (ENDED.matcher(clause).find() && !ENDED.matcher(name).find());
  }

  /** Whether a count is the first of its measure in its stretch of the sentence. */
  private boolean isFirst(WrittenCount whole) {
    for (int i = counts.indexOf(whole); i > 0 && !counts.get(i).between().contains(";"); i--) {
      if (counts.get(i - 1).hasUnitOf(whole)) {
        return false;
      }
    }
    return true;
  }

  /** Whether parts are not of those answered or carried over while the whole is of all. */
  private static boolean mayBeParts(WrittenCount whole, List<WrittenCount> parts) {
    String name = whole.name() + whole.after();
    for (WrittenCount part : parts) {
      String label = part.name() + part.after();
      if ((ENDED.matcher(label).find() && !ENDED.matcher(name).find())
          || (CARRIED.matcher(label).find() && !ListKinds.areInflow(name, parts))
          || part.value().compareTo(whole.value()) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sum, or the whole, is right in another way. */
  private boolean isExplained(
      WrittenCount whole, List<WrittenCount> parts, List<BigDecimal> values) {
    BigDecimal sum = SlipOfParts.sum(values);
    List<BigDecimal> others = new ArrayList<>();
    int end = parts.get(parts.size() - 1).end();
    int semicolon = text.indexOf(';', end);
    for (List<WrittenCount> some : List.of(before, counts)) {
      for (WrittenCount other : some) {
        boolean later = some == counts && semicolon > 0 && other.end() > semicolon;
        if (other.hasUnitOf(whole) && !parts.contains(other) && !later) {
          others.add(other.value());
        }
      }
    }
    for (int i = 0; i < others.size() && others.size() <= MOST_COUNTS; i++) {
      BigDecimal one = others.get(i);
      if (one.compareTo(sum) == 0 || one.add(sum).compareTo(whole.value()) == 0) {
        return true;
      }
      for (int j = i + 1; j < others.size(); j++) {
        if (one.add(others.get(j)).compareTo(sum) == 0) {
          return true;
        }
      }
    }
    BigDecimal first = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      first = first.add(value);
      if (first.compareTo(whole.value()) == 0) {
        return true; // what follows divides one of them, or all again
      }
    }
    return PartsOfParts.without(values).compareTo(whole.value()) == 0;
  }

  /** 网上9件、信函5件，全年15件就是从这两条路来的: parts before their whole. */
  private Optional<List<BigDecimal>> before(int at) {
    WrittenCount whole = counts.get(at);
    int end = whole.end();
    int number = ListKinds.pointedAt(text.substring(end, Math.min(text.length(), end + 30)));
    if (number == 0 || number > at || whole.rough()) {
      return Optional.empty();
    }
    List<WrittenCount> parts = counts.subList(at - number, at);
    for (WrittenCount part : parts) {
      if (!part.hasUnitOf(whole) || part.rough() || part.depth() != whole.depth()) {
        return Optional.empty();
      }
    }
    List<BigDecimal> values = WrittenCount.values(parts);
    Distance off = new Distance(SlipOfParts.sum(values), whole.value());
    return off.isNear() && mayBeParts(whole, parts) && !isExplained(whole, parts, values)
        ? Optional.of(values)
        : Optional.empty();
  }

  /** Parts at the beginning of a sentence of the only count like them that stands before it. */
  private Optional<WrittenItems> ofBefore(boolean onlySaid) {
    WrittenCount whole = null;
    for (WrittenCount other : counts.isEmpty() ? List.<WrittenCount>of() : before) {
      if (other.depth() == 0 && other.hasUnitOf(counts.get(0))) {
        if (whole != null) {
          return Optional.empty();
        }
        whole = other;
      }
    }
    if (whole == null || whole.rough()) {
      return Optional.empty();
    }
    List<WrittenCount> parts = run(whole, 0);
    Optional<List<BigDecimal>> wrong =
        parts.size() < 2
            ? Optional.empty()
            : wrong(
                whole,
                parts,
                text.substring(0, start(parts.get(0))),
                onlySaid || !text.startsWith("其中"));
    return wrong.isPresent()
        ? Optional.of(WrittenItems.ofAll(whole, wrong.get()))
        : Optional.empty();
  }

  /** Where the number of a count begins. */
  private static int start(WrittenCount count) {
    return count.end()
        - count.unit().length()
        - (count.rough() ? 1 : 0)
        - count.value().toPlainString().length();
  }
}
