package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** The words of counts of what was published on a website, or anywhere. */
final class OfSite {

  /** What is published anywhere; the words for what is on a website have these in them. */
  static final String PUBLISHED = "公开的信息";

  private static final Pattern COUNTED =
      Pattern.compile("(?:公开|发布|上网|更新|刊发)(?:了)?(?:各类|政府|政务|公开)*信息(?:共计|累计|共|总计)?$");

  /** 网站发布的247条信息. */
  private static final Pattern TAKEN_UP =
      Pattern.compile("(?:公开|发布|上网|刊发|推送)的(?:各类|全部|所有)?(?:政府|政务)?信息");

  private static final PhraseFinder SITE = new PhraseFinder(List.of("网站", "上网", "门户"));
  private static final Pattern OWN_SITE = Pattern.compile("官网|官方网站|[局委厅部]网站|[局委厅]门户");
  private static final PhraseFinder OTHER_WAYS =
      new PhraseFinder(List.of("公众号", "微博", "微信", "抖音", "客户端", "APP", "其中", "新媒体"));
  private static final PhraseFinder OF_PART =
      new PhraseFinder(List.of("栏", "子站", "频道", "系统", "重点", "领域"));

  /** Smaller numbers are too easily those of something else. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private OfSite() {}

  /** Whether all that was published on a website is counted, by whatever words. */
  static boolean isAll(WrittenCount count) {
    return count.value().compareTo(LEAST) >= 0
        && COUNTED.matcher(count.name()).find()
        && isNamed(count.between())
        && !OTHER_WAYS.isIn(lastLead(count) + count.name());
  }

  /** Whether a count takes up what was published and counted before. */
  static boolean isTakenUp(WrittenCount count) {
    return count.after().contains("信息")
        && count.value().compareTo(LEAST) >= 0
        && TAKEN_UP.matcher(count.name() + count.after()).find()
        && !OTHER_WAYS.isIn(count.name());
  }

  static boolean isNamed(String words) {
    return SITE.isIn(words);
  }

  /** Whether it is of no part of the website. */
  static boolean isWhole(WrittenCount count) {
    return !OF_PART.isIn(count.between());
  }

  /** The government's website is not the body's own; one that is not named may be either. */
  static String words(String between) {
    String site = "网站" + PUBLISHED;
    return between.contains("政府")
        ? "政府" + site
        : OWN_SITE.matcher(between).find() ? "机关" + site : site;
  }

  private static String lastLead(WrittenCount count) {
    return count.leads().isEmpty() ? "" : count.leads().get(count.leads().size() - 1);
  }
}
