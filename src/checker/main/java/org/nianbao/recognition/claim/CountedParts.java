package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The counts that are listed behind another one, and what their names and marks say of the list.
 * Whether they can be the parts of the other one is decided by the numbers: {@link SlipOfParts}.
 */
final class CountedParts {

  private static final Pattern NO_OTHERS = Pattern.compile("[,，、;；]?(?:没有|无)(?:其他|不)");

  /** Measure words of what may be listed together: 文字解读7篇、短视频3部. */
  private static final String MEDIA = "篇部期条个幅件份则";

  /** Ways of publishing: one item may go several, so that what they add up to says little. */
  static final Pattern WAY =
      Pattern.compile(
          "网站|官网|公众号|微信|微博|抖音|视频号|头条|平台|媒体|报纸|报刊|日报|晚报|电视|广播|公报|专栏|公示栏|公告栏|宣传栏|显示屏|电子屏|客户端|APP|app|账号|渠道|通过|利用|线上|线下");

  private static final Pattern SOME = Pattern.compile("其中|同比|上年|去年|^较|^比|累计|^均|^每|约$|日均|月均|新增$");

  private static final Pattern REST_FOLLOWS = Pattern.compile("[,，、;；]?(?:其余|剩余|余下)");
  private static final Pattern MAINLY =
      Pattern.compile("^主要|主要(?:是|有|涉及|包括)|^重点(?!领域)|等$|等各|^如|例如");
  private static final Pattern REST =
      Pattern.compile("^(?:和|及|另有)?(?:其他|其它|其余|余下|剩余|另外)|[等及和](?:其他|其它)");
  private static final Pattern DONE = Pattern.compile("^(?:已|按期|现已|(?:予以)?采纳|办结|回复|答复)");
  private static final Pattern TO_DO = Pattern.compile("^(?:正在|尚|仍|还|其余|剩余|未|余)");
  private static final Pattern BELOW =
      Pattern.compile("其中|包括|含|内有|下设|^:|[,、;:(](?:已|正在|尚|其余|剩余|未)");
  private static final Pattern TOTAL =
      Pattern.compile("^(?:共|合计|总计|累计|总共|[一二两三四五六七八九十]+[家个项类].{0,4}[共合])");

  private static final String VERBS =
      "(?:推送|发布|(?<!信息|政务|村务)公开(?!年报|指南|目录|制度)|公布|刊发|播出|召开|举办|开展|组织|印发|接待|发放|受理|收到|办理|邀请|参加|更新|制作)";

  /** A verb with which a clause begins to tell something else. */
  private static final Pattern OTHER_THING =
      Pattern.compile(
          "^(?:在|通过|另|共)?(?:.{0,14}@)(?:了|各类|信息|图文|文章|动态)*$|^(?:全年|年内|先后|另|还)?@(?![会栏墙屏])"
              .replace("@", VERBS));

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "^(?:占|同比|较|比|与|环比|增长|下降|增加|减少|计|金额|共计?|合计|均|全部|已|(?:累计|总)?(?:点击|浏览|阅读|访问|播放|观看|转发|点赞)).*|^[^一-龥]*$");

  final WrittenCount whole;
  final Set<ListSign> signs = EnumSet.noneOf(ListSign.class);
  private final List<WrittenCount> counts;
  private final List<BigDecimal> values = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();
  private final Divided kind;

  /** Whether the first part has a verb, which others may have then. */
  private boolean alike;

  /** Where the list ended: the index of its last count. */
  private int last = -1;

  CountedParts(WrittenCount whole, List<WrittenCount> counts, Divided kind) {
    this.whole = whole;
    this.counts = counts;
    this.kind = kind;
  }

  List<BigDecimal> values() {
    return List.copyOf(values);
  }

  BigDecimal sum() {
    return SlipOfParts.sum(values);
  }

  int last() {
    return last;
  }

  boolean is(ListSign sign) {
    return signs.contains(sign);
  }

  /**
   * Reads the parts from a count on, as far as marks and names tell that they belong together.
   *
   * @param groups whether only the first count of each group between semicolons is a part
   */
  void read(String text, int from, boolean groups) {
    int depth = counts.get(from).depth();
    int within = 0;
    int attributes = 0;
    int skipped = 0; // the mark before an attribute is that of its part
    for (int i = from; i < counts.size(); i++) {
      WrittenCount part = counts.get(i);
      int mark = Math.max(part.mark(), skipped);
      boolean first = i == from;
      if (part.depth() > depth || (groups && !first && mark < 3)) {
        continue;
      }
      if (part.depth() < depth) {
        break;
      }
      if (!part.hasUnitOf(whole)) {
        if (is(ListSign.REST) && part.mark() > 1) {
          break; // 其他信息26条，印发文件5份
        }
        if (!first && (isAttribute(part) || isBeforeOwn(i))) {
          attributes++;
          skipped = isBeforeOwn(i) ? mark : 0;
          continue; // 市级2件、640元，区县3件、1000元
        }
        boolean near = within == 0 || mark <= within;
        boolean other = !first && isOtherThing(part, depth);
        boolean mixed = isOfMedia(part) && !first && near && !other;
        note(mixed ? ListSign.MIXED : other ? ListSign.CUT : ListSign.SOME, near);
        if (!mixed) {
          break;
        }
      }
      skipped = 0;
      boolean next = i == from + 1 && PartsOfParts.isNextWhole(counts, i);
      if (!first && (next || !goesOn(part, mark, within, groups))) {
        break;
      }
      if (!first && PartsOfParts.isBelow(counts, from, i)) {
        continue;
      }
      if (isRead(part)) {
        signs.add(ListSign.SOME);
        break;
      }
      if (isOtherThing(part, depth)) {
        signs.add(ListSign.CUT);
        break;
      }
      within = first ? within : Math.max(within, Math.max(mark, 1));
      add(part, withoutLead(part.name()));
      last = i;
      i = afterParts(i);
    }
    boolean own = attributes > 1 || counts.get(from).between().contains(":");
    if (within > 2 && values.size() == 2 && !own) {
      values.remove(1); // 已决定3件，其中维持2件；诉讼4件
    }
    if (last >= 0) {
      WrittenCount end = counts.get(last);
      note(ListSign.MAINLY, end.after().startsWith("等"));
      note(
          ListSign.MAINLY, REST_FOLLOWS.matcher(text).region(end.end(), text.length()).lookingAt());
      note(ListSign.SOME, ListKinds.areTwice(text, end.end()));
      note(ListSign.CLOSING, NO_OTHERS.matcher(text).region(end.end(), text.length()).lookingAt());
    }
    note(ListSign.ALIKE, values.size() > 2 && Alike.begin(names));
    note(ListSign.PAIR, values.size() == 2 && Alike.arePair(names));
  }

  /** Whether a count goes on with the list, by the marks and words before it. */
  private boolean goesOn(WrittenCount part, int mark, int within, boolean groups) {
    String name = withoutLead(part.name());
    boolean rest = isRest(part, name) || TO_DO.matcher(name).find();
    if ((mark > 2 && part.between().contains("。"))
        || (within > 0 && mark > within && !rest)
        || (!groups && hasOtherWords(part, rest))) {
      return false;
    }
    boolean ended = mark == 2 || mark > within || values.size() < 3; // not in A3条；B5条；C1条；…
    note(ListSign.BALANCED, mark > 1 && !groups && ended && sum().compareTo(whole.value()) == 0);
    return !TOTAL.matcher(name).find();
  }

  /** Whether a verb begins to tell something else; 公众号推送 may begin a list of its like. */
  private boolean isOtherThing(WrittenCount part, int depth) {
    String name = withoutLead(part.name());
    boolean other =
        kind != Divided.ONE_OUTCOME
            && !TO_DO.matcher(name).find()
            && OTHER_THING.matcher(name).find();
    alike |= other && values.isEmpty();
    return other && !alike && depth == whole.depth() && part.mark() > 1;
  }

  /** 其余12件; 其余为镇街公开，计12件. */
  private static boolean isRest(WrittenCount part, String name) {
    List<String> leads = part.leads();
    String lead = leads.isEmpty() ? "" : leads.get(leads.size() - 1);
    return REST.matcher(name).find() || (name.equals("计") && REST.matcher(lead).find());
  }

  private void add(WrittenCount part, String name) {
    String label = name.isEmpty() ? part.after() : name;
    note(ListSign.SOME, part.rough() || (SOME.matcher(name).find() && !REST.matcher(name).find()));
    note(ListSign.MAINLY, MAINLY.matcher(name).find() && !REST.matcher(name).find());
    signs.remove(ListSign.REST); // which the last part is
    note(ListSign.REST, isRest(part, label));
    note(ListSign.DONE, (values.isEmpty() || is(ListSign.TO_DO)) && DONE.matcher(name).find());
    note(ListSign.TO_DO, TO_DO.matcher(name).find());
    note(ListSign.WAY, WAY.matcher(label).find());
    note(ListSign.EACH, name.contains("分别"));
    values.add(part.value().multiply(PartsOfParts.times(name)));
    names.append(label).append('|');
  }

  private void note(ListSign sign, boolean given) {
    if (given) {
      signs.add(sign);
    }
  }

  /** The words of a part without what leads the list. */
  private static String withoutLead(String name) {
    String words = name;
    for (String lead : List.of("其中", "包括", "包含", "内含", "含", "有")) {
      words = words.startsWith(lead) ? words.substring(lead.length()) : words;
    }
    return words;
  }

  /** Whether the grammar of requests and disputes reads a part. */
  private boolean isRead(WrittenCount part) {
    String name = withoutLead(part.name());
    String label = name.isEmpty() ? part.after() : name;
    return kind.isOther(label);
  }

  private boolean isOfMedia(WrittenCount part) {
    return !part.name().isEmpty() && MEDIA.contains(part.unit()) && MEDIA.contains(whole.unit());
  }

  /** Whether the next count only says more of one, with the measure word of the whole: 3件、1000元. */
  private boolean isBeforeOwn(int at) {
    return at + 1 < counts.size()
        && counts.get(at + 1).hasUnitOf(whole)
        && isAttribute(counts.get(at + 1));
  }

  /** 市级2件、640元: a count that only says more of the part before it. */
  static boolean isAttribute(WrittenCount count) {
    return count.mark() < 3 && ATTRIBUTE.matcher(count.name()).matches();
  }

  /** Whether words that are no part's stand between a part and the one before it. */
  private static boolean hasOtherWords(WrittenCount part, boolean rest) {
    if (rest || part.mark() < 2) {
      return false;
    }
    List<String> leads = part.leads();
    int from = !leads.isEmpty() && part.between().startsWith(leads.get(0)) ? 1 : 0;
    while (from < leads.size() && ATTRIBUTE.matcher(leads.get(from)).matches()) {
      from++;
    }
    return from < leads.size();
  }

  /** Behind a part the counts that are just its own parts: 发现问题73个，已整改71个，其余2个. */
  private int afterParts(int part) {
    BigDecimal sum = BigDecimal.ZERO;
    int number = 0;
    for (int i = part + 1; i < counts.size(); i++) {
      WrittenCount below = counts.get(i);
      if (below.depth() != counts.get(part).depth()
          || !below.hasUnitOf(whole)
          || (i == part + 1 && !BELOW.matcher(below.between()).find())) {
        break;
      }
      sum = sum.add(below.value());
      number++;
      int more = sum.compareTo(counts.get(part).value());
      if (more >= 0) {
        return more == 0 && number > 1 ? i : part;
      }
    }
    return part;
  }

  /** Whether they are too many even if some are not listed, since they are of requests only. */
  boolean mayOnlyBeMore() {
    return kind != Divided.ANYTHING && values.size() > 1 && sum().compareTo(whole.value()) > 0;
  }

  /** Whether some of them are more than what is told of all. */
  boolean haveOneOver() {
    return !values.isEmpty() && Collections.max(values).compareTo(whole.value()) > 0;
  }

  /** Whether a count before gives their sum. */
  boolean isExplained(List<WrittenCount> before) {
    BigDecimal sum = sum();
    return before.stream().anyMatch(c -> c.hasUnitOf(whole) && c.value().compareTo(sum) == 0);
  }
}
