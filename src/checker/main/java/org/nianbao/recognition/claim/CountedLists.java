package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lists that do not come out, whatever is counted: a count with its parts behind it
 * (公开专区68个，其中政务大厅12个、图书馆9个、便民中心65个), or counts that are added up (建议16件、提案29件，共计54件). Numbers,
 * measure words and marks show what belongs together; how well everything else fits shows what is
 * wrong.
 */
final class CountedLists {

  /** 行政处罚中，…. */
  private static final Pattern AMONG = Pattern.compile("^([^的]{2,8}?)(?:案件|决定)?中$");

  private final List<WrittenCount> paragraph = new ArrayList<>();
  private List<WrittenCount> previous = List.of();

  /** Forgets what the paragraph before counted. */
  void newParagraph() {
    paragraph.clear();
    previous = List.of();
  }

  /** The lists of the next sentence, as {@link Lexer#normal} has it, that do not come out. */
  List<WrittenItems> read(String text) {
    List<WrittenCount> counts = WrittenCount.in(text);
    List<CountedParts> wrong = new ArrayList<>();
    if (!counts.isEmpty() && !previous.isEmpty()) {
      ofLastSentence(text, counts).ifPresent(wrong::add);
    }
    for (int i = 0; i + 1 < counts.size(); i++) {
      behind(text, i, counts).filter(parts -> isWrong(parts, counts)).ifPresent(wrong::add);
      ofNamed(text, i, counts).ifPresent(wrong::add);
    }
    List<WrittenItems> found = new ArrayList<>(CountedSums.in(counts, paragraph));
    nearest(wrong).stream()
        .filter(parts -> found.stream().noneMatch(sum -> sum.shown().equals(parts.shown())))
        .forEach(found::add);
    paragraph.addAll(counts);
    previous = counts;
    return found;
  }

  private static boolean isWrong(CountedParts parts, List<WrittenCount> counts) {
    int at = counts.indexOf(parts.whole);
    return SlipOfParts.isWrong(parts)
        && !parts.isExplained(counts.subList(0, at))
        && !isOfBoth(parts, counts, at);
  }

  /** Whether they may be parts of a whole and of what is counted with it: 复议11件、应诉9件，其中…. */
  private static boolean isOfBoth(CountedParts parts, List<WrittenCount> counts, int at) {
    BigDecimal both = parts.whole.value();
    for (int i = at; i > 0 && counts.get(i).mark() == 1; i--) {
      boolean own = counts.get(i - 1).hasUnitOf(parts.whole);
      both = own ? both.add(counts.get(i - 1).value()) : both;
    }
    return both.compareTo(parts.whole.value()) > 0 && parts.sum().compareTo(both) <= 0;
  }

  /** One list for those that end with the same count: the one whose parts fit their whole best. */
  private static List<WrittenItems> nearest(List<CountedParts> wrong) {
    List<CountedParts> kept = new ArrayList<>();
    for (CountedParts parts : wrong) {
      Optional<CountedParts> same = kept.stream().filter(k -> k.last() == parts.last()).findFirst();
      if (same.isEmpty()) {
        kept.add(parts);
      } else if (off(parts).compareTo(off(same.get())) < 0) {
        kept.set(kept.indexOf(same.get()), parts);
      }
    }
    return kept.stream().map(CountedLists::items).toList();
  }

  private static BigDecimal off(CountedParts parts) {
    return parts.sum().subtract(parts.whole.value()).abs();
  }

  private static WrittenItems items(CountedParts parts) {
    BigDecimal whole = parts.whole.value();
    List<BigDecimal> values = parts.values();
    return new WrittenItems(
        Divided.id(parts.whole),
        whole,
        whole + parts.whole.unit(),
        false,
        false,
        values,
        values.size() > 1);
  }

  /** The parts behind a count. */
  private static Optional<CountedParts> behind(String text, int at, List<WrittenCount> counts) {
    WrittenCount whole = counts.get(at);
    if (whole.rough() || Divided.isCompared(whole)) {
      return Optional.empty();
    }
    int from = at + 1;
    if (counts.get(from).depth() > whole.depth()) {
      WrittenCount first = counts.get(from);
      if (first.between().startsWith("(") && !first.name().isEmpty() && first.hasUnitOf(whole)) {
        return list(text, whole, from, counts, true);
      }
    }
    while (from < counts.size() && counts.get(from).depth() > whole.depth()) {
      from++;
    }
    return from < counts.size() && counts.get(from).depth() == whole.depth()
        ? list(text, whole, from, counts, false)
        : Optional.empty();
  }

  private static Optional<CountedParts> list(
      String text, WrittenCount whole, int from, List<WrittenCount> counts, boolean bracket) {
    WrittenCount first = counts.get(from);
    boolean groups = first.between().contains("如下") && counts.stream().anyMatch(c -> c.mark() > 2);
    boolean second =
        !first.hasUnitOf(whole)
            && from + 1 < counts.size()
            && counts.get(from + 1).hasUnitOf(whole)
            && CountedParts.isAttribute(counts.get(from + 1)); // 1640元，其中市级2件、640元
    if (!first.hasUnitOf(whole) && !second) {
      return Optional.empty();
    }
    CountedParts parts = new CountedParts(whole, counts, Divided.of(whole));
    ListLead led = bracket ? ListLead.bracketOf(first) : ListLead.by(first);
    parts.signs.addAll(led.signs());
    boolean plain = parts.signs.isEmpty();
    boolean listed = whole.mark() == 1 && !first.between().contains("其中");
    if (led == ListLead.NOTHING
        || (plain && Divided.isNoPlainWhole(whole))
        || (led != ListLead.IN_BRACKET && listed)
        || (parts.is(ListSign.LED) && isRead(whole) && !isColon(first))) {
      return Optional.empty();
    }
    parts.read(text, second ? from + 1 : from, groups);
    boolean progress = parts.is(ListSign.DONE) && parts.is(ListSign.TO_DO);
    return plain && !progress && !isAlone(whole, counts) ? Optional.empty() : Optional.of(parts);
  }

  /** Whether the grammar reads the parts of a whole. */
  private static boolean isRead(WrittenCount whole) {
    return Divided.isOfTables(whole) && Divided.of(whole) == Divided.ANYTHING;
  }

  private static boolean isColon(WrittenCount first) {
    return first.between().contains(":");
  }

  /** 行政处罚49件。…行政处罚中，罚款36件、警告15件: parts of what was counted by its name before. */
  private Optional<CountedParts> ofNamed(String text, int at, List<WrittenCount> counts) {
    WrittenCount first = counts.get(at);
    for (String words : first.leads()) {
      Matcher among = AMONG.matcher(words);
      if (!words.endsWith("中") || !among.matches()) {
        continue;
      }
      List<WrittenCount> told = new ArrayList<>(paragraph);
      told.addAll(counts.subList(0, at));
      Optional<WrittenCount> whole =
          told.stream()
              .filter(c -> c.name().contains(among.group(1)) && c.hasUnitOf(first))
              .reduce((one, other) -> other);
      if (whole.isPresent()) {
        CountedParts parts = new CountedParts(whole.get(), counts, Divided.of(whole.get()));
        parts.signs.add(ListSign.LED);
        parts.read(text, at, false);
        return Optional.of(parts).filter(SlipOfParts::isWrong);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a count is the first with its measure word between two stops, or those before add up to
   * it.
   */
  private static boolean isAlone(WrittenCount whole, List<WrittenCount> counts) {
    int at = counts.indexOf(whole);
    BigDecimal before = BigDecimal.ZERO;
    for (int i = at; i > 0 && counts.get(i).mark() < 3; i--) {
      WrittenCount other = counts.get(i - 1);
      before = other.hasUnitOf(whole) ? before.add(other.value()) : before;
    }
    return before.signum() == 0 || before.compareTo(whole.value()) == 0;
  }

  /**
   * Parts at the beginning of a sentence of the only count of their kind in the sentence before.
   */
  private Optional<CountedParts> ofLastSentence(String text, List<WrittenCount> counts) {
    WrittenCount first = counts.get(0);
    List<WrittenCount> wholes =
        previous.stream().filter(c -> c.hasUnitOf(first) && c.depth() == 0).toList();
    boolean among = text.startsWith("其中");
    ListLead led = among ? ListLead.BY_WORD : ListLead.by(first);
    if (led == ListLead.NOTHING || led == ListLead.PLAINLY || wholes.size() != 1) {
      return Optional.empty();
    }
    WrittenCount whole = wholes.get(0);
    if (whole.rough() || Divided.isOfTables(whole) || Divided.isCompared(whole)) {
      return Optional.empty();
    }
    CountedParts parts = new CountedParts(whole, counts, Divided.of(whole));
    parts.signs.addAll(led.signs());
    parts.read(text, 0, false);
    boolean own =
        among
            || CountedParts.isClosing(first.leads().isEmpty() ? "" : first.leads().get(0))
            || SlipOfParts.isNearly(parts.values(), whole.value())
            || SlipOfParts.isSlip(parts.values(), whole.value());
    return own && SlipOfParts.isWrong(parts) ? Optional.of(parts) : Optional.empty();
  }
}
