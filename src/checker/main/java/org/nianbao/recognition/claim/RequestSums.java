package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums of requests that do not come out, whatever the words are around them: those that came and
 * those carried in are counted as the tables have them, and what they are together is not that
 * (登记在册22件，其中新接收19件、上年度延续1件). And parts that are more than all there are: 新收申请中有31件来自网站.
 */
final class RequestSums {

  private static final Pattern CAME = Pattern.compile("收|受理|接|登记|新|送到|提出|申请|今年|本年|当年|20\\d{2}年");
  private static final Pattern PLAINLY_CAME = Pattern.compile("新收|收到|受理|接收|新接");
  private static final Pattern CARRIED =
      Pattern.compile("上年|上一|去年|往年|前一年|结转|转来|转入|遗留|延续|留下|未办|没办|20\\d{2}年");
  private static final Pattern LEADS = Pattern.compile("其中|包括|包含|含|由|即|:|\\(|[里中](?:有)?$|[里中]有");
  private static final Pattern SUM =
      Pattern.compile("合计|共计|总计|累计|一共|总共|共|合起来|加起来|合在一起|需要?办理|应办|需办|应当?办理|办理总量");
  private static final Pattern OTHER =
      Pattern.compile("办结|答复|(?<![未没])办完|完成|予以|公开(?!申请|件)|复议|诉讼|下年|次年|比|较|增|减|约|近|^[同与]");

  private static final Pattern AMONG =
      Pattern.compile(
          "(?:新收|收到|受理|接收)的?(?:政府信息公开)?申请(?:件)?[中里][,，]?(?:有|共有)?(\\d{1,6})[件宗份](?!申请中)");

  /** 发出补正告知7件，其中8件按时补正. */
  private static final Pattern ASKED =
      Pattern.compile(
          "补正(?:告知|通知)书?(?:共|有)?(\\d{1,5})[件份次](?:申请)?[,，;；](?:其中|有|其中有)?(\\d{1,5})[件份][^\\d,，;；。]{0,12}补正");

  private static final BigDecimal LITTLE = BigDecimal.valueOf(2);

  private RequestSums() {}

  /**
   * The list of a sentence that does not come out.
   *
   * @param sentence the sentence as {@link NormalText} has it
   * @param received how many came, as its paragraph says; null where it does not
   */
  static Optional<CountRun> wrong(String sentence, TableValues tables, Amount received) {
    if (sentence.indexOf('件') < 0 && sentence.indexOf('宗') < 0) {
      return Optional.empty();
    }
    if (received != null && sentence.contains("申请")) {
      Matcher among = AMONG.matcher(sentence);
      if (among.find() && new BigDecimal(among.group(1)).compareTo(received.value()) > 0) {
        return Optional.of(new CountRun(received, List.of(new BigDecimal(among.group(1)))));
      }
    }
    if (sentence.contains("补正")) {
      Matcher asked = ASKED.matcher(sentence);
      if (asked.find()) {
        Amount all = Amount.of(Integer.parseInt(asked.group(1)));
        BigDecimal done = new BigDecimal(asked.group(2));
        if (done.compareTo(all.value()) > 0) {
          return Optional.of(new CountRun(all, List.of(done)));
        }
      }
    }
    return sum(sentence, tables);
  }

  private static Optional<CountRun> sum(String sentence, TableValues tables) {
    if (!CARRIED.matcher(sentence).find()) {
      return Optional.empty();
    }
    List<WrittenCount> counts = new ArrayList<>();
    for (WrittenCount count : WrittenCount.in(sentence)) {
      if ("件宗份".contains(count.unit())) {
        counts.add(count);
      }
    }
    for (int i = 0; i + 1 < counts.size(); i++) {
      boolean turned = // 连同上年的3件和新收的24件
          !mayBeCameAndCarried(counts.get(i), counts.get(i + 1))
              && PLAINLY_CAME.matcher(counts.get(i + 1).label()).find()
              && mayBeCameAndCarried(counts.get(i + 1), counts.get(i));
      WrittenCount came = counts.get(turned ? i + 1 : i);
      WrittenCount carried = counts.get(turned ? i : i + 1);
      if (!mayBeCameAndCarried(came, carried)) {
        continue;
      }
      boolean led = i > 0 && !turned && LEADS.matcher(counts.get(i).between()).find();
      WrittenCount before = led ? counts.get(i - 1) : null;
      WrittenCount behind = i + 2 < counts.size() ? counts.get(i + 2) : null;
      for (WrittenCount whole : Arrays.asList(before, behind)) {
        boolean sum = whole != null && (whole.equals(before) || SUM.matcher(whole.name()).find());
        if (sum && isWrong(whole, came, carried, tables)) {
          Amount all = Amount.exactly(whole.value(), whole.unit());
          return Optional.of(new CountRun(all, List.of(came.value(), carried.value())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeCameAndCarried(WrittenCount came, WrittenCount carried) {
    return CAME.matcher(came.name() + came.after()).find()
        && CARRIED.matcher(carried.name() + carried.after()).find()
        && !OTHER.matcher(came.name()).find()
        && !OTHER.matcher(carried.name()).find()
        && !came.rough()
        && !carried.rough();
  }

  /**
   * Whether one of the three is hardly more or less than the others leave, which the tables have.
   */
  private static boolean isWrong(
      WrittenCount whole, WrittenCount came, WrittenCount carried, TableValues tables) {
    BigDecimal sum = came.value().add(carried.value());
    if (whole.rough() || OTHER.matcher(whole.name()).find() || whole.value().compareTo(sum) == 0) {
      return false;
    }
    boolean newOnes = has(tables, RequestCount.NEW, came);
    boolean old = has(tables, RequestCount.CARRIED_IN, carried);
    if (newOnes && old) {
      return isNear(whole.value(), sum)
          && !has(tables, RequestCount.NEW, whole)
          && !has(tables, RequestCount.COMPLETED, whole);
    }
    boolean all =
        has(tables, RequestCount.RECEIVED, whole) && !has(tables, RequestCount.NEW, whole);
    return all
        && ((newOnes && isNear(carried.value(), whole.value().subtract(came.value())))
            || (old && isNear(came.value(), whole.value().subtract(carried.value()))));
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return Mistyped.isNear(one, other) || one.subtract(other).abs().compareTo(LITTLE) <= 0;
  }

  private static boolean has(TableValues tables, RequestCount quantity, WrittenCount count) {
    return tables.have(Statement.of(quantity, Amount.exactly(count.value(), "件")));
  }
}
