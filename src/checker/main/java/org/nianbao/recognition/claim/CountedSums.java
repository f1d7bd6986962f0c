package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** Finds counts that are added up wrongly: 第一季度5件，第二季度9件，全年共24件. */
final class CountedSums {

  private static final Pattern SUM =
      Pattern.compile(
          "^(全年|全局|全市|全区|全县)?(?:以上|这|上述)?(?:([一二两三四五六七八九十])(?:项|者|家|个|类|处|地|种|期|批|次)(?:单位|部门|机关|渠道|平台|方式)?|以上)?(?:总共|共计|合计共|合计|总计|共|(?<=全[年局市区县])计|(?<=全年)(?=新收|收到|受理))(?:计|有|为)?(.{0,8})$"
              + "|^.{0,8}(?:总量|总数)(?:达到?|为|共)?$");

  private static final Pattern RECEIVED = Pattern.compile("收到.*|受理.*|新收.*");
  private static final PhraseFinder SEASON = new PhraseFinder(List.of("季度", "半年", "月"));
  private static final Pattern OTHER = Pattern.compile("组长|同比|较|^[同与比]20|增加|减少");
  private static final Pattern ENDED = Pattern.compile("^(?!.*[需应]).*(?:办结|答复|办理|回复|处理|完成)");
  private static final Map<String, Integer> NUMBERS =
      Map.of("两", 2, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7);

  private CountedSums() {}

  /**
   * The sums of a sentence that do not come out, with what they add up.
   *
   * @param counts its counts
   * @param before those of its paragraph before
   */
  static List<WrittenItems> in(List<WrittenCount> counts, List<WrittenCount> before) {
    List<WrittenItems> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      WrittenCount total = counts.get(i);
      Matcher sum = SUM.matcher(total.name());
      if (total.depth() == 0 && !total.rough() && sum.matches() && (i == 0 || total.mark() > 0)) {
        List<WrittenCount> all = alike(total, before);
        all.addAll(alike(total, counts.subList(0, i)));
        List<BigDecimal> parts = wrong(total, sum, counts.subList(0, i), all);
        if (!parts.isEmpty()) {
          found.add(WrittenItems.of("sum", total, parts, true));
        }
      }
    }
    return found;
  }

  /** Those of some counts that a total may add up. */
  private static List<WrittenCount> alike(WrittenCount total, List<WrittenCount> counts) {
    List<WrittenCount> alike = new ArrayList<>();
    for (WrittenCount count : counts) {
      if (count.depth() == 0 && count.hasUnitOf(total) && !isCompared(count)) {
        alike.add(count);
      }
    }
    return alike;
  }

  /** The counts that should be the total; empty where some last ones of all before are. */
  private static List<BigDecimal> wrong(
      WrittenCount total, Matcher sum, List<WrittenCount> sentence, List<WrittenCount> all) {
    List<WrittenCount> run = run(total, sentence);
    boolean each = !run.isEmpty() && run.get(0).name().contains("分别");
    boolean seasons = !run.isEmpty() && areOfSeasons(run, each);
    String rest = sum.group(3) == null ? sum.group() : sum.group(3); // 信息发布总量达
    boolean plain = sum.group(1) == null && rest.isEmpty();
    boolean received = seasons && (rest.isEmpty() || RECEIVED.matcher(rest).matches());
    Integer number = sum.group(2) == null ? null : NUMBERS.get(sum.group(2));
    if (number != null && run.size() != number && all.size() >= number) {
      run = all.subList(all.size() - number, all.size());
      plain = false;
    }
    List<BigDecimal> parts = WrittenCount.values(run);
    BigDecimal value = total.value();
    if (isOfAllUnits(sentence, total)) {
      return List.of();
    }
    if (parts.size() < 2 || isLast(run, received ? run : all, value) || isInterrupted(total, run)) {
      return List.of();
    }
    boolean people = "人名".contains(total.unit());
    boolean sure = (plain && !people) || received;
    boolean near =
        SlipOfParts.isSlip(parts, value)
            || SlipOfParts.sum(parts).subtract(value).abs().compareTo(BigDecimal.ONE) <= 0;
    boolean named = each || areNamed(run);
    boolean ended = ENDED.matcher(rest).find(); // of which some may be left
    return sure || (near && named && !ended) ? parts : List.of();
  }

  private static boolean areOfSeasons(List<WrittenCount> run, boolean each) {
    for (WrittenCount count : run) {
      boolean nameless = each && count.name().isEmpty();
      if (!nameless && !SEASON.isIn(count.name())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areNamed(List<WrittenCount> run) {
    for (WrittenCount count : run) {
      if (count.name().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** 同上年的510件相比: what is only compared with. */
  private static boolean isCompared(WrittenCount count) {
    return OTHER.matcher(count.name()).find() || count.after().startsWith("相比");
  }

  /** Whether a clause of another kind stands between the last count and the total. */
  private static boolean isInterrupted(WrittenCount total, List<WrittenCount> run) {
    WrittenCount last = run.get(run.size() - 1);
    int own = last.after().isEmpty() || !total.between().startsWith(last.after()) ? 0 : 1;
    return total.between().contains(":") || total.leads().size() > own;
  }

  /** The counts with one measure word right before the total. */
  @SuppressWarnings("ReferenceEquality") // the total itself, not one that reads like it
  private static List<WrittenCount> run(WrittenCount total, List<WrittenCount> sentence) {
    List<WrittenCount> run = new ArrayList<>();
    WrittenCount next = total;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      WrittenCount part = sentence.get(i);
      boolean far = next.leads().size() > (part.after().isEmpty() ? 0 : 1) && next != total;
      if (part.depth() > 0 || isCompared(part)) {
        continue;
      }
      if (part.rough()
          || isTotal(part)
          || (next != total && next.between().contains(":"))
          || !part.hasUnitOf(total)
          || next.between().contains("。")
          || far) {
        break;
      }
      run.add(0, part);
      next = part;
    }
    return run;
  }

  /** A total of its own: 共发布102条；专栏4条、52条，共发布56条. */
  private static boolean isTotal(WrittenCount count) {
    return count.mark() == 2 && SUM.matcher(count.name()).matches();
  }

  /** 通告412期、信息1530条，合计1942条: whether the last counts are the total, whatever they measure. */
  private static boolean isOfAllUnits(List<WrittenCount> sentence, WrittenCount total) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean mixed = false;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      WrittenCount part = sentence.get(i);
      mixed |= part.depth() == 0 && !part.hasUnitOf(total);
      sum = part.depth() == 0 ? sum.add(part.value()) : sum;
      if (mixed && sum.compareTo(total.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether some last ones of the counts before, or all of the run, are the total. */
  private static boolean isLast(List<WrittenCount> run, List<WrittenCount> all, BigDecimal total) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = all.size() - 1; i >= 0 && all != run; i--) {
      sum = sum.add(all.get(i).value());
      if (sum.compareTo(total) == 0) {
        return true;
      }
    }
    return SlipOfParts.sum(WrittenCount.values(run)).compareTo(total) == 0;
  }
}
