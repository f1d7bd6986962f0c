package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How what stands between a whole and its first part leads the parts. */
enum ListLead {
  NOTHING(),
  PLAINLY(),
  BY_WORD(ListSign.LED),
  AS_ALL(ListSign.LED, ListSign.CLOSING),
  AS_SOME(ListSign.LED, ListSign.BRACKET),
  IN_BRACKET(ListSign.LED, ListSign.BRACKET, ListSign.CLOSING),
  OVERLAPPING(ListSign.OVERLAP);

  /** Words between a whole and its parts that lead them. */
  private static final Pattern LEAD =
      Pattern.compile(
          "其中|^主要(?:有|是|为)|包括|包含|内含|^含|^具体$|具体(?:为|是|如下|包括|情况|有)|分别|^即|分为|如下|分看$|[按从分].{0,10}(?:分|看|分类|统计|划分|区分)$|涉及|集中在|分布在|(?<![理行进设办审集程之])[中里]$");

  /** （2021年为150件）: what was in another year divides nothing. */
  private static final Pattern YEAR = Pattern.compile("20\\d{2}年");

  /** 其中有两类较多, 引起争议的有三项: what leads no parts, or only those that stand out. */
  private static final Pattern SOME = Pattern.compile("较多|最多|突出|的有[^\\d]*$|^结转");

  private static final Pattern OVERLAP = Pattern.compile("涉及|集中在|分布在");

  /** A clause between a whole and its parts that only says more of the whole. */
  private static final Pattern ATTRIBUTE = Pattern.compile("^(?:占|同比|较|比|与|环比|月均|日均|平均).*");

  private static final Pattern CLOSING = Pattern.compile("^具体$|具体(?:为|是|如下|情况)|分别|^即|^内容为|^分为");

  @SuppressWarnings("ImmutableEnumChecker") // a list that nothing can change
  private final List<ListSign> signs;

  ListLead(ListSign... signs) {
    this.signs = List.of(signs);
  }

  List<ListSign> signs() {
    return signs;
  }

  static ListLead by(WrittenCount first) {
    List<String> leads = first.leads();
    String between = first.between();
    int own = between.isEmpty() || WrittenCount.MARKS.indexOf(between.charAt(0)) >= 0 ? 0 : 1;
    boolean colon = between.contains(":") && !isOnlyLabel(between); // 人事信息:71条,重点领域:223条
    boolean some = between.contains("其中"); // 其中门户网站：动态42条、公告20条
    if (!colon && first.mark() > 2) {
      return NOTHING;
    }
    for (int i = 0; i < leads.size(); i++) {
      String words = leads.get(i);
      if (SOME.matcher(words).find()) {
        return NOTHING;
      }
      if (LEAD.matcher(words).find()) {
        return isClosing(words) || (colon && !some) ? AS_ALL : BY_WORD;
      }
      if (i >= own && !ATTRIBUTE.matcher(words).matches() && !first.name().startsWith("其中")) {
        return colon && !some && i == leads.size() - 1 ? AS_ALL : NOTHING;
      }
    }
    if (colon) {
      return some ? BY_WORD : AS_ALL;
    }
    if (first.mark() == 0) {
      return amongWithoutMark(between) ? BY_WORD : NOTHING;
    }
    Matcher lead = LEAD.matcher(first.name());
    if (first.mark() < 2) {
      return NOTHING;
    }
    if (!lead.find() || first.name().contains("分别")) {
      return PLAINLY; // the sign of what is told for each
    }
    return !first.name().startsWith("其中") && OVERLAP.matcher(first.name()).find()
        ? OVERLAPPING
        : isClosing(first.name()) ? AS_ALL : BY_WORD;
  }

  /** Whether the only colon stands right before the number, between a label and its count. */
  private static boolean isOnlyLabel(String between) {
    return between.startsWith(",") && between.indexOf(':') == between.length() - 1;
  }

  /** Whether a count is itself one of those that may overlap: 涉及供水的9件，涉及划界的7件. */
  static boolean isOverlapping(WrittenCount count) {
    return OVERLAP.matcher(count.name()).find();
  }

  /** 7个账号中公众号5个. */
  private static boolean amongWithoutMark(String between) {
    int at = between.indexOf('中');
    return at > 0 && at + 1 < between.length() && "央小心国型期学医".indexOf(between.charAt(at + 1)) < 0;
  }

  /** How the bracket leads its parts in which they stand: 461条（公众号457条，网站4条）. */
  static ListLead bracketOf(WrittenCount first) {
    return first.name().startsWith("其中") || first.name().startsWith("含")
        ? AS_SOME
        : Divided.isCompared(first) || YEAR.matcher(first.name()).lookingAt()
            ? NOTHING
            : IN_BRACKET;
  }

  /** Whether words say that what follows is all there is. */
  static boolean isClosing(String words) {
    return CLOSING.matcher(words).find();
  }
}
