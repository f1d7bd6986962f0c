package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.Wording;

/**
 * Finds counts of something that no table has and that is told twice: 全年举办培训3期 and elsewhere 4期, or
 * in one paragraph 会商5次…7次会商均形成纪要. What is counted is known by all its words but those that only
 * say that something was done in the year.
 */
final class EchoedCounts {

  /** A clause that ends with a count; the words before it, the number, its measure word. */
  private static final PatternFinder COUNTED =
      finder(
          "(?:^|[,，;；。、:：()])([^\\d,，;；。、:：()%]{2,24}?)(\\d{1,7})(条|件|篇|期|场|次|个|项|处|份|台)(?=[,，;；。、()]|$)");

  /** 7次会商均形成纪要. */
  private static final PatternFinder TAKEN_UP =
      finder(
          "(?:^|[,，;；。])(?:上述|这)?(\\d{1,7})(条|件|篇|期|场|次|个|项|处|份|台)([^\\d,，;；。、:：()%]{2,10}?)(?:均|都|全部|逐)");

  /** 3210份问卷中, where 3120 were counted. */
  private static final PatternFinder AMONG_THESE =
      finder("(?:^|[,，;；。])(?:在|上述|这)?(\\d{3,7})(条|件|篇|份|个)([^\\d,，;；。、:：()%]{2,6}?)(?:中|里)");

  private static final Pattern REQUESTS_TAKEN_UP = Pattern.compile("(?:上述|以上|这)(\\d{1,7})件申请");

  private static final Pattern CASES = Pattern.compile("(?<![\\d.])(\\d{1,7})件");

  /** 对延期答复的8件, 对网站渠道提交的15件申请. */
  private static final PatternFinder SPOKEN_OF =
      finder(
          "(?:^|[,，;；。])(?:对|针对|就)([^\\d,，;；。、:：()%]{2,16}?)(?:提交|提出|办理|递交)?的(\\d{1,7})(条|件|篇|期|场|次|个|项|处|份)");

  /** Words that only say that it was done, and when. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "^其中|20\\d{2}年度?|全年|本年度?|年内|一年来|累计|共计|总计|通过|利用|依托|组织|开展|举办|召开|举行|建成|设立|设置|达到|达|建有|已有|完成|政务公开|政府信息公开|信息公开|政府信息|政务信息|官方|微信|政务|各类|发布|推送|公开|更新|信息|共|已|有|为|了|的|数量");

  private static final Pattern OWN = Pattern.compile("^[全本我](?:局|区|市|县|镇|街道|办|委|厅|乡|省)");

  /** What a body has or does once a year, so that its count is one number. */
  private static final Pattern ONCE =
      Pattern.compile("公众号|微博|视频号|抖音号|客户端|头条号|培训|专区|图解|查阅点|查阅场所|自助终端|自助机|查询机|专栏|上网");

  private static final Pattern OF_OTHER =
      Pattern.compile("季度|半年|月|上年|去年|较|同比|以来|历年|每|各|分别|新增|增加|减少|增长|下降|日均|其他|其余");

  /** What the grammar reads, which knows the tables. */
  private static final Pattern OF_TABLES =
      Pattern.compile(
          "新收|收到|受理|结转|办结|复议|诉讼|许可|处罚|强制|规范性文件|规章|予以公开|部分公开|不予|无法|自然人|法人|处理费|收费|政府网站|门户网站");

  private static final Set<String> BARE = Set.of("专区", "专栏", "公众号", "微博");

  private final List<Told> paragraph = new ArrayList<>();

  /** The paragraph so far. */
  private final StringBuilder paragraphText = new StringBuilder();

  /** A count as told. */
  private record Told(String key, BigDecimal count, String unit) {

    NamedCount as(String id) {
      return new NamedCount(id, Wording.same(key), count, count.toPlainString() + unit);
    }
  }

  private static PatternFinder finder(String expression) {
    return PatternFinder.orAtStart(Pattern.compile(expression), ",，;；。、:：()");
  }

  /** Forgets what the paragraph before counted. */
  void newParagraph() {
    paragraph.clear();
    paragraphText.setLength(0);
  }

  /**
   * The counts of a sentence that are one number in a report, and those that a paragraph repeats.
   */
  List<NamedCount> in(String text) {
    List<NamedCount> found = new ArrayList<>();
    echoes(TAKEN_UP, 3, 1, 2, text, found);
    if (text.indexOf('对') >= 0 || text.indexOf('就') >= 0) {
      echoes(SPOKEN_OF, 1, 2, 3, text, found);
    }
    takenUp(text, found);
    Matcher counted = COUNTED.in(text);
    boolean listed = false;
    int at = 0;
    while (COUNTED.next(counted, text, at)) {
      at = Math.max(counted.end(), counted.start() + 1);
      String words = counted.group(1);
      boolean stopped = counted.start() > 0 && ";；。".indexOf(text.charAt(counted.start())) >= 0;
      listed = (listed && !stopped) || words.contains("其中") || words.startsWith("包括");
      String key = key(words);
      if (key.length() < 2 || OF_OTHER.matcher(words).find() || OF_TABLES.matcher(words).find()) {
        continue;
      }
      Told told = new Told(key, new BigDecimal(counted.group(2)), counted.group(3));
      paragraph.add(told);
      boolean inList =
          listed
              || text.startsWith("、", counted.end())
              || (counted.start() > 0 && text.charAt(counted.start()) == '、');
      if (!inList && ONCE.matcher(key).find() && !BARE.contains(key)) {
        found.add(told.as("echo." + key + "." + told.unit()));
      }
    }
    if (text.indexOf('中') >= 0 || text.indexOf('里') >= 0) {
      List<NamedCount> among = new ArrayList<>();
      echoes(AMONG_THESE, 3, 1, 2, text, among);
      if (among.size() == 2 && Mistyped.isLikely(among.get(0).count(), among.get(1).count())) {
        found.addAll(among);
      }
    }
    return found;
  }

  /** 受理24件…，上述22件申请均…: a number that the paragraph has neither given nor given parts of. */
  private void takenUp(String text, List<NamedCount> found) {
    Matcher up = text.contains("件申请") ? REQUESTS_TAKEN_UP.matcher(text) : null;
    while (up != null && up.find()) {
      BigDecimal number = new BigDecimal(up.group(1));
      List<BigDecimal> before =
          CASES
              .matcher(paragraphText + text.substring(0, up.start()))
              .results()
              .map(r -> new BigDecimal(r.group(1)))
              .toList();
      boolean given =
          before.stream()
              .anyMatch(
                  one ->
                      one.compareTo(number) == 0
                          || before.stream().anyMatch(o -> isSumOrRest(one, o, number)));
      if (!before.isEmpty() && !given) {
        String id = "echoed.申请." + before.get(0) + "." + number;
        found.add(new Told("申请", before.get(0), "件").as(id));
        found.add(new Told("申请", number, "件").as(id));
      }
    }
    paragraphText.append(text);
  }

  private static boolean isSumOrRest(BigDecimal one, BigDecimal other, BigDecimal number) {
    return one.add(other).compareTo(number) == 0 || one.subtract(other).compareTo(number) == 0;
  }

  /** What is counted: 全局上网 is 上网, but 全区专区 is more than 专区. */
  private static String key(String words) {
    String key = NEUTRAL.matcher(words).replaceAll("");
    String bare = OWN.matcher(key).replaceFirst("");
    return BARE.contains(bare) ? key : bare;
  }

  /** Adds what the paragraph counted before and a sentence takes up with another number. */
  private void echoes(
      PatternFinder finder, int key, int count, int unit, String text, List<NamedCount> found) {
    Matcher echo = finder.in(text);
    for (int at = 0; finder.next(echo, text, at); at = echo.end()) {
      String words = NEUTRAL.matcher(echo.group(key)).replaceAll("");
      BigDecimal number = new BigDecimal(echo.group(count));
      List<Told> same =
          paragraph.stream()
              .filter(t -> words.length() > 1 && t.key().endsWith(words))
              .filter(t -> t.unit().equals(echo.group(unit)))
              .toList();
      if (same.size() == 1 && same.get(0).count().compareTo(number) != 0) {
        String id = "echoed." + words + "." + same.get(0).count() + "." + number;
        found.add(same.get(0).as(id));
        found.add(new Told(words, number, echo.group(unit)).as(id));
      }
    }
  }
}
