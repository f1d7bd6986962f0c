package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/**
 * Rates of requests and disputes whose part the sentence gives by the same word
 * (审结40件，纠正7件，纠错率15.7%), shares of several counts together (公开13件、部分公开2件，二者占62.5%), and what is
 * said to have doubled. They are wrong where they are so of nothing that the sentence or the tables
 * give.
 */
final class NamedRates {

  /** The words of the part by those of the rate. */
  private static final Map<String, Pattern> PARTS =
      Map.of(
          "纠错", Pattern.compile("纠正|纠错"),
          "纠正", Pattern.compile("纠正"),
          "败诉", Pattern.compile("败诉"),
          "胜诉", Pattern.compile("胜诉|维持|支持"),
          "维持", Pattern.compile("维持"),
          "超期", Pattern.compile("超期|超过|逾期"),
          "延期", Pattern.compile("延期|延长"),
          "按期", Pattern.compile("按期|按时|期限内|期内"),
          "按时", Pattern.compile("按期|按时|期限内|期内"));

  private static final Set<String> OF_CASES = Set.of("纠错", "纠正", "败诉", "胜诉", "维持");

  private static final Pattern RATE =
      Pattern.compile(
          "(纠错|纠正|败诉|胜诉|维持|超期|延期|按期|按时)[答回]?[复办]?(?:办结|办理)?率(?:为|是|达到?|仅为?)?"
              + WrittenRatio.PERCENT);

  private static final Pattern TOGETHER =
      Pattern.compile(
          "[,，](?:(二者|两者|两项|两类|三者|三项|三类)(?:合计|共|合共)?|合计|共计|合起来)占[^\\d,，。;；:：()%]{0,10}"
              + WrittenRatio.PERCENT);

  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,6})(件|份|宗|条)[,，]?(?:比|较)[^\\d,，。;；]{0,6}(?:20\\d{2}年[^\\d,，。;；]{0,4})?的?(\\d{1,6})\\2(?:相比)?[^\\d,，。;；]{0,4}翻(?:了)?(?:一)?番");

  private static final BigDecimal LEAST_TWICE = new BigDecimal("1.75");
  private static final BigDecimal MOST_TWICE = new BigDecimal("2.5");

  private final Sums sums;

  NamedRates(Sums sums) {
    this.sums = sums;
  }

  /** The rates of a sentence, as {@link NormalText} has it, that are wrong. */
  List<WrittenRatio> in(String sentence) {
    List<WrittenRatio> found = new ArrayList<>();
    if (sentence.indexOf('番') >= 0) {
      doubled(sentence, found);
    }
    if (sentence.indexOf('%') < 0) {
      return found;
    }
    boolean together = sentence.contains("占");
    boolean rate = sentence.indexOf('率') >= 0;
    List<WrittenCount> counts = together || rate ? WrittenCount.in(sentence) : List.of();
    if (rate) {
      rates(sentence, counts, found);
    }
    if (together) {
      together(sentence, counts, found);
    }
    return found;
  }

  private static void doubled(String sentence, List<WrittenRatio> found) {
    Matcher doubled = DOUBLED.matcher(sentence);
    while (doubled.find()) {
      BigDecimal now = new BigDecimal(doubled.group(1));
      BigDecimal before = new BigDecimal(doubled.group(3));
      boolean twice =
          now.compareTo(before.multiply(LEAST_TWICE)) >= 0
              && now.compareTo(before.multiply(MOST_TWICE)) <= 0;
      if (!twice && before.signum() > 0) {
        found.add(WrittenRatio.growth("增长", "100", now.subtract(before), before));
      }
    }
  }

  private void rates(String sentence, List<WrittenCount> counts, List<WrittenRatio> found) {
    Matcher rate = RATE.matcher(sentence);
    while (rate.find()) {
      Pattern words = PARTS.get(rate.group(1));
      WrittenCount part = null;
      for (WrittenCount count : counts) {
        boolean named = words.matcher(count.name()).find() || words.matcher(count.after()).find();
        if (count.end() <= rate.start() && named && isOfCases(count)) {
          part = count;
        }
      }
      if (part != null) {
        List<BigDecimal> wholes = wholes(sentence, counts, OF_CASES.contains(rate.group(1)), "");
        add(WrittenRatio.ofNone(part.value(), rate.group(2), wholes), found);
      }
    }
  }

  private void together(String sentence, List<WrittenCount> counts, List<WrittenRatio> found) {
    Matcher share = TOGETHER.matcher(sentence);
    while (share.find()) {
      List<BigDecimal> before = new ArrayList<>();
      for (WrittenCount count : counts) {
        if (count.end() <= share.start() && isOfCases(count)) {
          before.add(count.value());
        }
      }
      int several = share.group(1) == null ? 1 : share.group(1).startsWith("三") ? 3 : 2;
      if (before.size() < several) {
        continue;
      }
      List<BigDecimal> wholes = wholes(sentence, counts, false, share.group());
      BigDecimal part = SlipOfParts.sum(before.subList(before.size() - several, before.size()));
      Optional<WrittenRatio> wrong = WrittenRatio.ofNone(part, share.group(2), wholes);
      boolean ofTwo = several == 1 && before.size() > 1; // 公开13件、部分公开2件，合计占60%
      if (wrong.isPresent() && ofTwo) {
        BigDecimal both = part.add(before.get(before.size() - 2));
        Optional<WrittenRatio> other = WrittenRatio.ofNone(both, share.group(2), wholes);
        boolean mayBe = both.compareTo(Collections.max(wholes)) <= 0;
        wrong = mayBe && other.isEmpty() ? other : wrong;
      }
      add(wrong, found);
    }
  }

  private static void add(Optional<WrittenRatio> wrong, List<WrittenRatio> found) {
    if (wrong.isPresent()) {
      found.add(wrong.get());
    }
  }

  private static boolean isOfCases(WrittenCount count) {
    return "件宗起份".contains(count.unit()) && !count.rough();
  }

  /**
   * What a part may be a share of.
   *
   * @param disputes whether it counts reviews or suits
   * @param share the words of the share, which may say of what it is
   */
  private List<BigDecimal> wholes(
      String sentence, List<WrittenCount> counts, boolean disputes, String share) {
    boolean ended = share.contains("办结") || share.contains("答复");
    boolean came = share.contains("新收") || share.contains("收到");
    List<BigDecimal> wholes = new ArrayList<>();
    for (WrittenCount count : counts) {
      boolean named = !ended || count.name().contains("办结") || count.name().contains("答复");
      if (isOfCases(count) && named) {
        wholes.add(count.value());
      }
    }
    if (sentence.contains("上年") || sentence.contains("去年")) {
      return wholes;
    }
    List<Quantity> tables =
        disputes
            ? DISPUTES
            : ended
                ? List.of(RequestCount.COMPLETED)
                : came ? List.of(RequestCount.NEW, RequestCount.RECEIVED) : Ratios.TABLES;
    for (Quantity quantity : tables) {
      for (Reading reading : quantity.readings()) {
        Optional<Sums.Sum> sum = sums.of(reading);
        if (sum.isPresent()) {
          wholes.add(sum.get().value());
        }
      }
    }
    return wholes;
  }

  private static final List<Quantity> DISPUTES = disputes();

  private static List<Quantity> disputes() {
    List<Quantity> wholes = new ArrayList<>();
    for (Way way : List.of(Way.REVIEW, Way.SUIT)) {
      wholes.add(DisputeCount.total(way));
      wholes.add(new DisputeCount(way, Result.CLOSED));
    }
    return List.copyOf(wholes);
  }
}
