package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * Sums of requests that do not come out, whatever the words are around them: those that came and
 * those carried in are counted as the tables have them, and what they are together is not that
 * (登记在册22件，其中新接收19件、上年度延续1件). And parts that are more than all there are: 新收申请中有31件来自网站.
 */
final class RequestSums {

  private static final Pattern CAME = Pattern.compile("收|受理|接|登记|新|今年|本年|当年|20\\d{2}年");
  private static final Pattern CARRIED =
      Pattern.compile("上年|上一|去年|往年|前一年|结转|转来|转入|遗留|延续|留下|未办|没办|20\\d{2}年");
  private static final PhraseFinder LEADS =
      new PhraseFinder(List.of("其中", "包括", "含", "由", "即", ":"));
  private static final Pattern SUM =
      Pattern.compile("合计|共计|总计|累计|一共|总共|共|合起来|加起来|合在一起|需要?办理|应办|需办|应当?办理|办理总量");
  private static final Pattern OTHER =
      Pattern.compile("办结|答复|(?<![未没])办完|完成|予以|公开(?!申请|件)|复议|诉讼|下年|次年|比|较|增|减|约|近");

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
   * @param sentence the sentence as {@link Lexer#normal} has it
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
      if (areCameAndCarried(counts.get(i), counts.get(i + 1), tables)) {
        BigDecimal one = counts.get(i).value();
        BigDecimal other = counts.get(i + 1).value();
        boolean led = i > 0 && LEADS.isIn(counts.get(i).between());
        if (led && isWrong(counts.get(i - 1), one, other, tables)) {
          return Optional.of(run(counts.get(i - 1), one, other));
        }
        WrittenCount behind = i + 2 < counts.size() ? counts.get(i + 2) : null;
        if (behind != null
            && SUM.matcher(behind.name()).find()
            && isWrong(behind, one, other, tables)) {
          return Optional.of(run(behind, one, other));
        }
      }
    }
    return Optional.empty();
  }

  private static CountRun run(WrittenCount whole, BigDecimal one, BigDecimal other) {
    return new CountRun(Amount.exactly(whole.value(), whole.unit()), List.of(one, other));
  }

  private static boolean areCameAndCarried(
      WrittenCount came, WrittenCount carried, TableValues tables) {
    String first = came.name() + came.after();
    String second = carried.name() + carried.after();
    return CAME.matcher(first).find()
        && CARRIED.matcher(second).find()
        && !OTHER.matcher(came.name()).find()
        && !OTHER.matcher(carried.name()).find()
        && !came.rough()
        && !carried.rough()
        && has(tables, RequestCount.NEW, came)
        && has(tables, RequestCount.CARRIED_IN, carried);
  }

  private static boolean has(TableValues tables, RequestCount quantity, WrittenCount count) {
    return tables.have(Statement.of(quantity, Amount.exactly(count.value(), "件")));
  }

  /**
   * Whether a count is hardly more or less than both together, and nothing that the tables have.
   */
  private static boolean isWrong(
      WrittenCount whole, BigDecimal one, BigDecimal other, TableValues tables) {
    BigDecimal sum = one.add(other);
    boolean near =
        Mistyped.isNear(whole.value(), sum)
            || whole.value().subtract(sum).abs().compareTo(LITTLE) <= 0;
    return near
        && whole.value().compareTo(sum) != 0
        && !whole.rough()
        && !OTHER.matcher(whole.name()).find()
        && !has(tables, RequestCount.NEW, whole)
        && !has(tables, RequestCount.COMPLETED, whole);
  }
}
