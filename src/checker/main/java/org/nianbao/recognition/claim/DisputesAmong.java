package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;
import org.nianbao.wording.PhraseFinder;

/**
 * What a sentence tells of some of all disputes (46件行政复议中有7件被纠正; 审结行政复议40件，维持31件，纠正6件), wherever it
 * stands. That all of them, or all that were closed, are as many as in the table shows that these
 * are meant.
 */
final class DisputesAmong {

  private static final Pattern AMONG =
      Pattern.compile(
          "(\\d{1,6})[件起宗](?:政府)?(?:信息公开)?(?:类)?(?:行政)?(复议|诉讼)(?:案件)?中?[,，]?"
              + "(?:有(\\d{1,6})[件起宗](?:结果)?被?(纠正|维持)|(?:被|结果)?(纠正|维持)的?(?:有|为)?(\\d{1,6})[件起宗])");

  /** 审结行政复议40件，维持31件，纠正6件，其他2件. */
  private static final Pattern ENDED =
      Pattern.compile("(?:行政|公开)(复议|诉讼)(?:案件)?(?:共|已)?(\\d{1,6})[件起宗][^。;；]{4,60}");

  private static final Pattern CLOSED = Pattern.compile("[,，](?:已|全部)?审结(?:案件)?(\\d{1,6})[件起宗]");

  private static final Pattern RESULT =
      Pattern.compile(
          "[,，、:：中](?:其中)?(?:被|结果)?(维持|纠正|其他|其他结果)的?(?:有|为)?(\\d{1,6})[件起宗](?=[,，、]|$)");

  private static final PhraseFinder OTHER_DISPUTES =
      new PhraseFinder(List.of("复议", "诉讼", "起诉", "比", "占", "上年"));

  /** The fewest cases that show by their number alone which are meant. */
  private static final int MANY = 5;

  /** A clause that only says how many were lost or corrected: 全年行政诉讼败诉3件. */
  private static final Pattern LOST =
      Pattern.compile(
          "(?:^|[,，。;；:：、])(?:(?:一|二|三|四)是)?(?:全[年市县区州省局]|年内|本年度?|全[市县区]全年)?(?:共有?|有)?"
              + "(?:(?:因)?(?:政府)?信息公开(?:类|工作)?(?:引发|引起)?的?)?"
              + "(?:(?:行政)?诉讼(?:案件)?(?:中)?败诉(?:案件)?的?(?:有|共|达)?(\\d{1,5})[件起宗]"
              + "|败诉(?:案件)?的?(?:有|共|达)?(\\d{1,5})[件起宗]"
              + "|(?:行政)?复议(?:案件)?(?:中)?(?:被)?纠正(?:案件)?的?(?:有|共|达)?(\\d{1,5})[件起宗]"
              + "|(\\d{1,5})[件起宗](?:答复)?(?:在(?:行政)?复议中)?被(?:行政)?复议(?:机关)?纠正"
              + "|(\\d{1,5})[件起宗](?:行政)?复议(?:案件)?(?:因此|因而|由此)?被(?:复议机关)?纠正"
              + "|(\\d{1,5})[件起宗](?:答复)?在(?:行政)?复议中被纠正)(?=[,，。;；、]|$)");

  private static final Pattern JUDGED =
      Pattern.compile(
          "审结(?:政府)?(?:信息公开)?(?:类)?(?:行政)(复议|诉讼)(?:案件)?(\\d{1,6})[件起宗][,，](?:其中)?(?:行政机关|被)?(?:纠正|败诉)(\\d{1,6})[件起宗]");

  private static final Pattern OF_OTHERS =
      Pattern.compile("上年|去年|往年|历年|以来|20\\d{2}年|例如|比|较|半年|季度|其中|应诉案件|行政应诉|各类|处罚|许可|征收|拆迁|全部行政");

  private DisputesAmong() {}

  /** What a sentence, as {@link NormalText} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    boolean named = sentence.contains("复议") || sentence.contains("诉讼");
    List<Statement> wrong = new ArrayList<>();
    lost(sentence, tables, wrong);
    if (!named || !(sentence.contains("维持") || sentence.contains("纠正"))) {
      return wrong;
    }
    Matcher among = AMONG.matcher(sentence);
    while (among.find()) {
      Way way = way(among.group(2));
      boolean first = among.group(3) != null;
      Statement part = result(way, among.group(first ? 4 : 5), amount(among.group(first ? 3 : 6)));
      if (tables.have(Statement.of(DisputeCount.total(way), amount(among.group(1))))
          && !tables.have(part)) {
        wrong.add(part);
      }
    }
    closed(sentence, tables, wrong);
    Matcher ended = ENDED.matcher(sentence);
    while (wrong.isEmpty() && ended.find()) {
      Optional<Statement> one = ended(ended, tables);
      if (one.isPresent()) {
        wrong.add(one.get());
      }
    }
    return wrong;
  }

  /** 审结行政复议40件，纠正7件；审结行政诉讼27件，败诉1件: the one that is wrong where another one is large and fits. */
  private static void closed(String sentence, TableValues tables, List<Statement> wrong) {
    Matcher closed = JUDGED.matcher(sentence);
    Statement odd = null;
    int off = 0;
    boolean known = false;
    while (closed.find()) {
      Way way = way(closed.group(1));
      List<Statement> two =
          List.of(
              Statement.of(new DisputeCount(way, Result.CLOSED), amount(closed.group(2))),
              Statement.of(new DisputeCount(way, Result.CORRECTED), amount(closed.group(3))));
      for (Statement one : two) {
        boolean fits = tables.have(one);
        known |= fits && one.amount().value().intValue() >= MANY;
        odd = fits ? odd : one;
        off += fits ? 0 : 1;
      }
    }
    if (known && off == 1) {
      wrong.add(odd);
    }
  }

  private static void lost(String sentence, TableValues tables, List<Statement> wrong) {
    boolean told = sentence.contains("败诉") || sentence.contains("纠正");
    if (!told || OF_OTHERS.matcher(sentence).find()) {
      return;
    }
    Matcher lost = LOST.matcher(sentence);
    while (lost.find()) {
      for (int i = 1; i <= lost.groupCount(); i++) {
        if (lost.group(i) != null) {
          Way way = i < 3 ? Way.SUIT : Way.REVIEW;
          Statement one =
              Statement.of(new DisputeCount(way, Result.CORRECTED), amount(lost.group(i)));
          if (!tables.have(one) && one.amount().value().signum() > 0) {
            wrong.add(one);
          }
        }
      }
    }
  }

  /**
   * The first result that is wrong where all that ended are as many as the table has, and those
   * that are told are just these, or the others among them fit.
   */
  private static Optional<Statement> ended(Matcher ended, TableValues tables) {
    Way way = way(ended.group(1));
    String list = ended.group().substring(ended.end(2) - ended.start());
    if (OTHER_DISPUTES.isIn(list)) {
      return Optional.empty();
    }
    Amount all = amount(ended.group(2));
    Matcher closed = CLOSED.matcher(list);
    Amount last = closed.find() ? amount(closed.group(1)) : all;
    boolean known =
        all.value().intValue() >= MANY
            && (tables.have(Statement.of(new DisputeCount(way, Result.CLOSED), last))
                || (last.equals(all) && tables.have(Statement.of(DisputeCount.total(way), all))));
    if (!known) {
      return Optional.empty();
    }
    Statement wrong = null;
    int fitting = 0;
    BigDecimal sum = BigDecimal.ZERO;
    Matcher result = RESULT.matcher(list);
    int from = 0;
    while (result.find(from)) {
      from = result.end();
      Statement one = result(way, result.group(1), amount(result.group(2)));
      sum = sum.add(one.amount().value());
      if (tables.have(one)) {
        fitting++;
      } else if (wrong == null) {
        wrong = one;
      }
    }
    boolean meant = fitting > 0 || sum.compareTo(last.value()) == 0;
    return meant ? Optional.ofNullable(wrong) : Optional.empty();
  }

  private static Way way(String name) {
    return name.equals("复议") ? Way.REVIEW : Way.SUIT;
  }

  private static Statement result(Way way, String name, Amount count) {
    Result result =
        switch (name) {
          case "维持" -> Result.UPHELD;
          case "纠正" -> Result.CORRECTED;
          default -> Result.OTHER;
        };
    return Statement.of(new DisputeCount(way, result), count);
  }

  private static Amount amount(String number) {
    return Amount.of(Integer.parseInt(number));
  }
}
