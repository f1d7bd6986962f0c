package org.nianbao.document.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.document.Hints;

/**
 * Finds the article among what a site puts around it: the smallest element that holds the report's
 * headings and tables, or else most of the page's running text.
 */
final class ArticleFinder {

  /** Fewer marks may stand on any page that speaks of open government. */
  private static final int ENOUGH_MARKS = 3;

  /** Characters without white space from which on a line is running text, not a link or a label. */
  private static final int PROSE = 30;

  /**
   * The share of a page's running text that its article has; the rest may be a notice of the site.
   */
  private static final double MOST_PROSE = 0.85;

  /** What sites put before and after an article. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(您?(现在|当前|所在)?的?位置(是)?[：:]|当前位置|所在位置|首页[>»›/]|[\\[【（(]?(打印|关闭|字号|字体|大中小|收藏|纠错)"
              + "|分享|扫一扫|上一[篇条]|下一[篇条]|相关(链接|文章|新闻|信息|阅读|稿件|解读|附件)|责任编辑|编辑[：:]|审核[：:]"
              + "|浏览(次数|量)|点击(次?数|量|率)|访问量|阅读(次数|量)?[：:]|(信息|文章|稿件)?来源[：:]"
              + "|发布(日期|时间|机构|人|单位)[：:]|发文(日期|机关|字号)|(成文|生成|公开|更新)(日期|时间)[：:]|索引号|索引码"
              + "|主办(单位)?[：:]|承办(单位)?[：:]|网站标识码|版权所有|copyright|网站地图|关于我们|联系我们[|｜]?|技术支持"
              + "|政府网站标识码|返回(顶部|列表|首页)|【|附件下载)"
              + "|ICP备|公网安备|网站标识码|版权所有|扫一扫|分享到|打印本页|关闭(窗口|本页|页面)|复制链接",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_TABLE = Pattern.compile("索\\s*引\\s*[号码]|发布机构|发文机关|主\\s*题\\s*词");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          ".{0,40}[0-9〇○零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日.{0,4}");

  /**
   * A line of the site (source, date, share, print) has no more characters; a paragraph that only
   * mentions such a word has more.
   */
  private static final int FURNITURE_LENGTH = 120;

  /**
   * Characters of a title's line at most: the name of a long agency, the year and the words of the
   * title.
   */
  private static final int LONGEST_TITLE = 60;

  private final Element body;
  private final List<HtmlBlock> blocks;
  private final List<Hints.Sign> signs;

  private ArticleFinder(Element body, List<HtmlBlock> blocks, List<Hints.Sign> signs) {
    this.body = body;
    this.blocks = blocks;
    this.signs = signs;
  }

  /**
   * The article; the whole page where none can be told.
   *
   * @param signs what a report has and the page around it has not
   */
  static Article find(Element body, List<HtmlBlock> blocks, List<Hints.Sign> signs) {
    return new ArticleFinder(body, blocks, signs).find();
  }

  private Article find() {
    Map<Element, BitSet> marks = new HashMap<>();
    BitSet all = new BitSet();
    boolean[] marked = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      BitSet here = marks(blocks.get(i));
      if (!here.isEmpty()) {
        marked[i] = true;
        all.or(here);
        for (Element e = blocks.get(i).owner(); e != null; e = e.parent()) {
          marks.computeIfAbsent(e, key -> new BitSet()).or(here);
        }
      }
    }
    if (all.cardinality() < ENOUGH_MARKS) {
      return byProse();
    }
    Element smallest = descend(e -> all.equals(marks.get(e)));
    return around(smallest, i -> marked[i], true);
  }

  /** Which of the signs the block has. */
  private BitSet marks(HtmlBlock block) {
    BitSet marks = new BitSet();
    if (!block.isLinks()) {
      String dense = block.dense();
      for (int i = 0; i < signs.size(); i++) {
        if (isIn(block, dense, signs.get(i))) {
          marks.set(i);
        }
      }
    }
    return marks;
  }

  private static boolean isIn(HtmlBlock block, String dense, Hints.Sign sign) {
    return block.table().isPresent() ? sign.isInTable(dense) : sign.isInHeading(dense);
  }

  /** The article of a page that is no report: where most of its running text is. */
  private Article byProse() {
    Map<Element, Integer> prose = new HashMap<>();
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (isProse(blocks.get(i))) {
        int length = blocks.get(i).dense().length();
        all += length;
        for (Element e = blocks.get(i).owner(); e != null; e = e.parent()) {
          prose.merge(e, length, Integer::sum);
        }
      }
    }
    if (all < 4 * PROSE) {
      return new Article(blocks, 0, blocks.size(), false);
    }
    double most = MOST_PROSE * all;
    return around(
        descend(e -> prose.getOrDefault(e, 0) >= most), i -> isProse(blocks.get(i)), false);
  }

  /** Whether the block is running text or a table of it. */
  static boolean isProse(HtmlBlock block) {
    String dense = block.dense();
    return dense.length() >= PROSE
        && !block.isLinks()
        && !isFurniture(block)
        && (block.table().isPresent() || dense.matches("(?s).*[。，；：].*"));
  }

  private interface Test<T> {
    boolean holds(T candidate);
  }

  /** The innermost element on the way down from the body of which the test holds. */
  private Element descend(Test<Element> test) {
    Element element = body;
    while (true) {
      Element child = element.firstElementChild();
      while (child != null && !test.holds(child)) {
        child = child.nextElementSibling();
      }
      if (child == null) {
        return element;
      }
      element = child;
    }
  }

  /**
   * The blocks within the element from the furniture before its first essential block to the
   * furniture after the last one, and beyond the element what clearly belongs to the article.
   */
  private Article around(Element element, Test<Integer> essential, boolean report) {
    int from = blocks.size();
    int to = 0;
    int first = blocks.size();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isWithin(blocks.get(i).owner(), element)) {
        from = Math.min(from, i);
        to = i + 1;
        if (essential.holds(i)) {
          first = Math.min(first, i);
          last = i;
        }
      }
    }
    for (int i = first - 1; i >= from; i--) {
      if (isFurniture(blocks.get(i))) {
        from = i + 1;
      }
    }
    for (int i = to - 1; i > last; i--) {
      if (isFurniture(blocks.get(i))) {
        to = i;
      }
    }
    while (from > 0 && belongsBefore(blocks.get(from - 1))) {
      from--;
    }
    while (to < blocks.size() && belongsAfter(to)) {
      to++;
    }
    return new Article(blocks, from, to, report);
  }

  /** Whether a block may be a line of a title: short, and no link or line of the site. */
  static boolean isLine(HtmlBlock block) {
    String dense = block.dense();
    return block.table().isEmpty()
        && !block.isLinks()
        && !dense.isEmpty()
        && dense.length() <= LONGEST_TITLE
        && !isFurniture(block);
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurniture(HtmlBlock block) {
    if (block.table().isPresent()) {
      return block.isLinks() || (PAGE_TABLE.matcher(block.text()).results().limit(2).count() == 2);
    }
    String dense = block.dense();
    return !dense.isEmpty()
        && ((block.isLinks() && !dense.startsWith("附件"))
            || (dense.length() <= FURNITURE_LENGTH && FURNITURE.matcher(dense).find()));
  }

  /** A preamble in an element of its own. */
  private static boolean belongsBefore(HtmlBlock block) {
    String dense = block.dense();
    return block.table().isEmpty()
        && !block.isLinks()
        && !isFurniture(block)
        && dense.length() >= PROSE
        && dense.matches("(?s).*[。：]$");
  }

  /** A last paragraph or the signature in an element of its own. */
  private boolean belongsAfter(int index) {
    HtmlBlock block = blocks.get(index);
    if (block.table().isPresent() || block.isLinks() || isFurniture(block)) {
      return false;
    }
    String dense = block.dense();
    boolean agency =
        dense.length() <= PROSE
            && index + 1 < blocks.size()
            && SIGNATURE.matcher(blocks.get(index + 1).dense()).matches()
            && !isFurniture(blocks.get(index + 1));
    return dense.isEmpty()
        || agency
        || SIGNATURE.matcher(dense).matches()
        || (dense.length() >= PROSE && dense.endsWith("。"));
  }
}
