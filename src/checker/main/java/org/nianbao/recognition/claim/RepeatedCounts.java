package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Claim;
import org.nianbao.facts.Fact;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Wording;

/**
 * Finds counts of something that no table has and that a report tells twice, once mistyped:
 * 回收问卷3120份 and elsewhere 回收的3210份问卷. That both numbers have the same digits shows that one was
 * meant, and that the words of the shorter telling stand in the longer one shows that they count
 * the same.
 */
final class RepeatedCounts {

  /** Words that only say that it was done, and when. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "其中|20\\d{2}年度?|全年|本年度?|年内|一年来|累计|共计|总计|合计|通过|利用|依托|组织|开展|举办|召开|举行|建成|设立|设置|达到|主动|政务公开|政府信息公开|信息公开|政府信息|政务信息"
              + "|信息|发布|推送|推文|公开|更新|[全本我](?:局|区|市|县|镇|街道|办|委|厅|乡|省)|各级|[共已有为了的从在对由到]|数量|中$");

  private static final Pattern OF_OTHER =
      Pattern.compile("季度|半年|\\d月|月均|上年|去年|较|同比|以来|历年|每|各[镇县区部单]|日均|将|拟|计划|力争|目标|其他|其余");

  /** All that was published, of whatever kind and on whatever way. */
  private static final Pattern ALL_PUBLISHED =
      Pattern.compile(
          "(?:^|年|[局委办处会院厅镇乡]|政府|街道|中心)(?:全年|累计|共|共计|本年度?)*主动公开(?:了)?(?:各类)?(?:政府|政务)?信息(?:总数|数量)?(?:共|共计|累计|合计|达)?$");

  private static final Pattern CHANGE = Pattern.compile("(?:新增|增加|减少|增长|下降)[了约]?$");

  /** What is compared with the tables. */
  private static final PhraseFinder OF_TABLES =
      new PhraseFinder(
          List.of(
              "新收", "收到", "受理", "申请", "结转", "办结", "答复", "复议", "诉讼", "许可", "处罚", "强制", "规范性文件", "规章",
              "不予", "无法", "自然人", "法人"));

  /** What is received in fees, and how often they are asked for: one number, whoever tells it. */
  private static final Pattern RECEIVED = Pattern.compile("(?:收取|实收|实缴|缴纳)[^通应]{0,10}$");

  private static final Pattern NOTICES =
      Pattern.compile("收费通知书?\\||的?\\|(?:申请)?(?:发出|开具|送达)(?:了)?(?:信息处理费)?收费通知");
  private static final PhraseFinder OF_FEES = new PhraseFinder(List.of("信息处理费", "收费通知"));
  private static final Pattern ONE_OF_SEVERAL = Pattern.compile("其中|每|分别|本级|部门|[区县镇]|未|逾期|应|按[件量]");

  private static final String ALL = "主动公开政府信息";

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final int year;
  private final List<Told> told = new ArrayList<>();

  /** In a report of the given year. */
  RepeatedCounts(int year) {
    this.year = year;
  }

  /** A count as told, and where. */
  private record Told(
      String words, WrittenCount count, boolean once, boolean whole, ClaimPlace place) {

    NamedCount as(String id, Wording name) {
      return new NamedCount(id, name, count.value(), count.value() + count.unit());
    }

    BigDecimal value() {
      return count.value();
    }

    /** Whether one of both numbers may be the other, mistyped; of all of a year any one digit. */
    boolean isMistyped(Told other) {
      return Mistyped.isLikely(value(), other.value())
          || (whole && other.whole && SlipOfParts.isMistyped(value(), other.value()));
    }

    /** Whether the words of one stand in those of the other. */
    private boolean isOf(Told other) {
      return once == other.once && (words.contains(other.words) || other.words.contains(words));
    }
  }

  /** Two tellings of one count with two numbers. */
  private record Pair(Told first, Told second) {

    /** Whether both were understood, so that they are compared anyway. */
    boolean isIn(List<Fact> facts) {
      return !Collections.disjoint(quantities(facts, first), quantities(facts, second));
    }

    private static Set<String> quantities(List<Fact> facts, Told told) {
      Set<String> quantities = new HashSet<>();
      for (Fact fact : facts) {
        if (fact instanceof Claim claim && claim.value().compareTo(told.value()) == 0) {
          quantities.add(claim.quantity());
        }
      }
      return quantities;
    }

    /**
     * The claims that both make, of one quantity.
     *
     * @param last the place of the second among all claims; the first stands before it
     */
    List<Fact> facts(int last) {
      String id = "repeated." + last;
      Wording name = Wording.same(first.words());
      return List.of(
          ItemFacts.claim(first.as(id, name), "claim-" + (last - 1), last - 1, first.place()),
          ItemFacts.claim(second.as(id, name), "claim-" + last, last, second.place()));
    }
  }

  /**
   * Adds claims for what a paragraph tells otherwise than those before it.
   *
   * @param count how many claims there are
   * @return how many there are then
   */
  int tell(Paragraph paragraph, int section, List<Fact> facts, int count) {
    if (!Measured.isIn(paragraph.text())) {
      return count;
    }
    int last = count;
    for (String sentence : Sentences.of(paragraph.text())) {
      ClaimPlace place = new ClaimPlace(section, sentence, paragraph);
      for (Pair pair : read(NormalText.of(sentence), place)) {
        if (!pair.isIn(facts)) {
          last += 2;
          facts.addAll(pair.facts(last));
        }
      }
    }
    return last;
  }

  private List<Pair> read(String sentence, ClaimPlace place) {
    List<Pair> pairs = new ArrayList<>();
    List<Told> own = new ArrayList<>();
    for (WrittenCount count : WrittenCount.in(sentence)) {
      Optional<Told> fee = fee(count, sentence, place);
      Optional<Told> one = fee.isPresent() ? fee : told(count, place);
      if (one.isPresent()) {
        own.add(one.get());
      }
      Optional<Told> site = fee.isPresent() ? Optional.empty() : site(count, place);
      if (site.isPresent()) {
        own.add(site.get());
      }
      takenUp(count, place, own);
    }
    for (Told one : own) {
      Optional<Told> other = otherwise(one, own);
      if (other.isPresent() && !haveSecond(pairs, one)) {
        pairs.add(new Pair(other.get(), one));
      }
    }
    told.addAll(own);
    return pairs;
  }

  /**
   * The first telling of a count with another number, unless it was told with the same number too,
   * or the other number stands beside it.
   */
  private Optional<Told> otherwise(Told one, List<Told> beside) {
    List<Told> same = new ArrayList<>();
    for (Told other : told) {
      if (other.count.unit().equals(one.count.unit()) && other.isOf(one)) {
        same.add(other);
      }
    }
    if (haveNumber(one, same)) {
      return Optional.empty();
    }
    for (Told other : same) {
      boolean meant = other.once || other.isMistyped(one);
      if (meant && !haveNumber(other, beside)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean haveNumber(Told one, List<Told> others) {
    for (Told other : others) {
      if (other.value().compareTo(one.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveSecond(List<Pair> pairs, Told one) {
    for (Pair pair : pairs) {
      if (pair.second().count.equals(one.count)) {
        return true;
      }
    }
    return false;
  }

  /** What was published on the website in the year, by whatever words. */
  private Optional<Told> site(WrittenCount count, ClaimPlace place) {
    return OfSite.isAll(count) && !isOfOther(count)
        ? Optional.of(
            new Told(OfSite.words(count.between()), count, false, OfSite.isWhole(count), place))
        : Optional.empty();
  }

  /** 网站发布的247条信息: what was published, taken up again. */
  private void takenUp(WrittenCount count, ClaimPlace place, List<Told> own) {
    if (!OfSite.isTakenUp(count) || isOfOther(count)) {
      return;
    }
    if (OfSite.isNamed(count.name())) {
      own.add(new Told(OfSite.words(count.name()), count, false, false, place));
    } else {
      own.add(new Told(OfSite.PUBLISHED, count, false, false, place));
      own.add(new Told(ALL, count, false, false, place));
    }
  }

  /** Whether it is about how many, or of another time than the year. */
  private boolean isOfOther(WrittenCount count) {
    Matcher years = YEAR.matcher(count.between());
    boolean other = years.find() && Integer.parseInt(years.group(1)) != year;
    return count.rough() || other || OF_OTHER.matcher(count.between()).find();
  }

  private Optional<Told> told(WrittenCount count, ClaimPlace place) {
    String between = count.between();
    if (count.value().compareTo(BigDecimal.TEN) < 0
        || isOfOther(count)
        || CHANGE.matcher(count.name()).find()
        || OF_TABLES.isIn(between + count.after())) {
      return Optional.empty();
    }
    if (ALL_PUBLISHED.matcher(count.name()).find() && count.after().isEmpty()) {
      return Optional.of(new Told(ALL, count, false, false, place));
    }
    String words = plain(count.name() + count.after());
    if (words.length() < 2 && !count.leads().isEmpty()) {
      words = plain(count.leads().get(count.leads().size() - 1) + words);
    }
    return words.length() < 2
        ? Optional.empty()
        : Optional.of(new Told(words, count, false, false, place));
  }

  /** What was received in fees, or how many notices were sent. */
  private static Optional<Told> fee(WrittenCount count, String sentence, ClaimPlace place) {
    boolean money = count.unit().equals("元");
    boolean told =
        money
            ? RECEIVED.matcher(count.name()).find()
            : NOTICES.matcher(count.name() + "|" + count.after()).find();
    return told
            && !count.rough()
            && OF_FEES.isIn(sentence)
            && !ONE_OF_SEVERAL.matcher(count.name()).find()
            && (money || count.unit().equals("件"))
        ? Optional.of(new Told(money ? "实收信息处理费" : "收费通知", count, true, false, place))
        : Optional.empty();
  }

  private static String plain(String words) {
    return NEUTRAL.matcher(words).replaceAll("");
  }
}
