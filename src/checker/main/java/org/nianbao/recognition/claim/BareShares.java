package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * Shares of ends and applicants that a sentence gives without their counts (予以公开占52%、不予公开占12%),
 * which the tables have. A share is wrong where it is so of nothing that the tables or the sentence
 * give.
 */
final class BareShares {

  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:其中|分别是|结果)?([^\\d%]{2,24}?)(?:申请)?的?(?:占比?|比例|比重)(?:为|是|达|约|申请|总数|总量|办结|办理|答复|全部|的)*"
              + WrittenRatio.PERCENT
              + "$");

  private static final PhraseFinder OTHER_YEARS =
      new PhraseFinder(
          List.of("比上年", "较上年", "与上年", "上年同期", "上年的", "上年为", "去年", "同比", "往年", "历年", "季度", "半年"));

  /** What makes a label one of some only. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of("网", "信函", "当面", "企业", "国家秘密", "第三方", "过程性", "案卷", "信访", "重复", "复议", "诉讼"));

  private static final List<String> ENDS = List.of("不予公开", "无法提供", "不予处理", "其他处理");
  private static final List<String> ROWS = List.of("refused", "unavailable", "rejected", "other");

  private final Sums sums;

  BareShares(Sums sums) {
    this.sums = sums;
  }

  /** The shares of a sentence, as {@link NormalText} has it, that are wrong. */
  List<WrittenRatio> in(String sentence) {
    List<WrittenRatio> wrong = new ArrayList<>();
    if (sentence.indexOf('%') < 0 || !sentence.contains("申请") || OTHER_YEARS.isIn(sentence)) {
      return wrong;
    }
    List<BigDecimal> wholes = null;
    for (String clause : sentence.split("[,;:、()。]", -1)) {
      Matcher share = clause.indexOf('%') < 0 ? null : SHARE.matcher(clause);
      Optional<Quantity> part =
          share != null && share.matches() ? named(share.group(1)) : Optional.empty();
      if (part.isEmpty()) {
        continue;
      }
      wholes = wholes == null ? wholes(sentence) : wholes;
      Optional<WrittenRatio> none = Optional.empty();
      for (BigDecimal value : values(part.get())) {
        none = WrittenRatio.ofNone(value, share.group(2), wholes);
        if (none.isEmpty()) {
          break; // it may be this one
        }
      }
      if (none.isPresent()) {
        wrong.add(none.get());
      }
    }
    return wrong;
  }

  private static Optional<Quantity> named(String label) {
    if (OF_SOME.isIn(label) || (label.contains("不掌握") && !label.contains("等"))) {
      return Optional.empty();
    }
    if (label.endsWith("自然人")) {
      return Optional.of(new ApplicantCount("person"));
    }
    if (label.endsWith("组织") && label.contains("法人")) {
      return Optional.of(new ApplicantCount("organization"));
    }
    for (int i = 0; i < ENDS.size(); i++) {
      if (label.endsWith(ENDS.get(i))) {
        return Optional.of(OutcomeCount.of(ROWS.get(i)));
      }
    }
    if (!label.endsWith("公开")) {
      return Optional.empty();
    }
    boolean partly = label.contains("部分公开");
    boolean granted = label.contains("予以公开") && !label.contains("不予以");
    return granted && partly
        ? Optional.of(OutcomeGrammar.GRANTED)
        : granted || partly
            ? Optional.of(OutcomeCount.of(granted ? "granted" : "partly-granted"))
            : Optional.empty();
  }

  /** The numbers that the tables have for a quantity; not zero. */
  private List<BigDecimal> values(Quantity quantity) {
    List<BigDecimal> values = new ArrayList<>();
    for (Reading reading : quantity.readings()) {
      Optional<Sums.Sum> sum = sums.of(reading);
      if (sum.isPresent() && sum.get().value().signum() > 0) {
        values.add(sum.get().value());
      }
    }
    return values;
  }

  private List<BigDecimal> wholes(String sentence) {
    List<BigDecimal> wholes = new ArrayList<>();
    for (WrittenCount count : WrittenCount.in(sentence)) {
      if ("件宗份".contains(count.unit())) {
        wholes.add(count.value());
      }
    }
    for (Quantity table : Ratios.TABLES) {
      wholes.addAll(values(table));
    }
    return wholes;
  }
}
