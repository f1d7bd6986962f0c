package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** 由网站412条、公众号269条两部分构成. */
  private static final Pattern COMPOSED =
      Pattern.compile("^[一二两三四五六七八]?(?:大|个)?(?:部分|块|方面)?(?:构成|组成)");

  private final List<WrittenCount> paragraph = new ArrayList<>();
  private final EnumeratedCounts enumerated = new EnumeratedCounts();
  private List<WrittenCount> previous = List.of();

  /** What the paragraph before counted, which this one may divide. */
  private List<WrittenCount> paragraphBefore = List.of();

  /** Forgets what the paragraph before counted. */
  void newParagraph() {
    paragraphBefore = List.copyOf(paragraph);
    paragraph.clear();
    previous = List.of();
  }

  /** The lists of the next sentence, as {@link NormalText} has it, that do not come out. */
  List<WrittenItems> read(String sentence) {
    String text = sentence.replace("——", ",,"); // 312条——其中停水89条
    List<WrittenCount> counts = WrittenCount.in(text);
    List<CountedParts> wrong = new ArrayList<>();
    if (!counts.isEmpty() && !previous.isEmpty()) {
      Optional<CountedParts> parts = ofLastSentence(text, counts);
      if (parts.isPresent()) {
        wrong.add(parts.get());
      }
    }
    for (int i = 0; i + 1 < counts.size(); i++) {
      Optional<CountedParts> behind = behind(text, i, counts);
      if (behind.isPresent() && isWrong(behind.get(), counts, i)) {
        wrong.add(behind.get());
      }
      Optional<CountedParts> again = Redivided.at(i, text, counts, previous);
      if (again.isPresent()) {
        wrong.add(again.get());
      }
      Optional<CountedParts> named = ofNamed(text, i, counts);
      if (named.isPresent()) {
        wrong.add(named.get());
      }
    }
    List<WrittenItems> found = new ArrayList<>(CountedSums.in(counts, paragraph));
    for (CountedParts parts : nearest(wrong)) {
      add(List.of(items(parts)), found);
    }
    boolean first = paragraph.isEmpty();
    add(ClosedLists.in(text, counts, first ? paragraphBefore : paragraph, first), found);
    List<WrittenItems> published = new ArrayList<>(PublishedLists.in(text, counts, previous));
    enumerated.next(text, counts, previous).ifPresent(published::add);
    add(published, found);
    paragraph.addAll(counts);
    previous = counts;
    return found;
  }

  /** Adds lists whose wholes are not told yet. */
  private static void add(List<WrittenItems> lists, List<WrittenItems> found) {
    for (WrittenItems items : lists) {
      boolean shown = false;
      for (WrittenItems other : found) {
        shown |= other.shown().equals(items.shown());
      }
      if (!shown) {
        found.add(items);
      }
    }
  }

  private static boolean isWrong(CountedParts parts, List<WrittenCount> counts, int at) {
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
  private static Collection<CountedParts> nearest(List<CountedParts> wrong) {
    Map<Integer, CountedParts> kept = new LinkedHashMap<>();
    for (CountedParts parts : wrong) {
      CountedParts same = kept.get(parts.last());
      if (same == null || off(parts).compareTo(off(same)) < 0) {
        kept.put(parts.last(), parts);
      }
    }
    return kept.values();
  }

  private static BigDecimal off(CountedParts parts) {
    return parts.sum().subtract(parts.whole.value()).abs();
  }

  private static WrittenItems items(CountedParts parts) {
    List<BigDecimal> values = parts.values();
    return WrittenItems.of(Divided.id(parts.whole), parts.whole, values, values.size() > 1);
  }

  /** The parts behind a count. */
  private static Optional<CountedParts> behind(String text, int at, List<WrittenCount> counts) {
    WrittenCount whole = counts.get(at);
    if (whole.rough() || Divided.isCompared(whole) || whole.name().startsWith("除")) {
      return Optional.empty(); // 除1件外，其余15件
    }
    int from = at + 1;
    if (counts.get(from).depth() > whole.depth()) {
      WrittenCount first = counts.get(from);
      if (first.between().startsWith("(") && !first.name().isEmpty() && first.hasUnitOf(whole)) {
        return list(text, at, from, counts, true);
      }
    }
    while (from < counts.size() && counts.get(from).depth() > whole.depth()) {
      from++;
    }
    return from < counts.size() && counts.get(from).depth() == whole.depth()
        ? list(text, at, from, counts, false)
        : Optional.empty();
  }

  private static Optional<CountedParts> list(
      String text, int at, int from, List<WrittenCount> counts, boolean bracket) {
    WrittenCount whole = counts.get(at);
    WrittenCount first = counts.get(from);
    boolean groups = first.between().contains("如下") && haveStretches(counts, from);
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
        || (led == ListLead.OVERLAPPING && ListLead.isOverlapping(whole))
        || (plain && Divided.isNoPlainWhole(whole))
        || (led != ListLead.IN_BRACKET && listed)
        || (parts.is(ListSign.LED) && isRead(whole) && !isColon(first))) {
      return Optional.empty();
    }
    parts.read(text, second ? from + 1 : from, groups);
    if (first.name().startsWith("由")
        && parts.last() > from
        && COMPOSED.matcher(counts.get(parts.last()).after()).find()) {
      parts.signs.addAll(ListLead.AS_ALL.signs());
    }
    boolean progress = parts.is(ListSign.DONE) && parts.is(ListSign.TO_DO);
    return plain && !progress && !isAlone(at, counts) ? Optional.empty() : Optional.of(parts);
  }

  /**
   * Whether one of the counts behind one begins a new stretch of its sentence, behind a semicolon
   * or more.
   */
  private static boolean haveStretches(List<WrittenCount> counts, int from) {
    for (WrittenCount count : counts.subList(from + 1, counts.size())) {
      if (count.mark() > 2) {
        return true;
      }
    }
    return false;
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
      String name = among.group(1);
      WrittenCount whole = lastNamed(name, first, told);
      if (whole == null && name.endsWith("信息") && name.length() > 3) {
        whole = lastNamed(name.substring(0, name.length() - 2), first, told); // 网站信息中
      }
      if (whole != null) {
        CountedParts parts = new CountedParts(whole, counts, Divided.of(whole));
        parts.signs.add(ListSign.LED);
        parts.read(text, at, false);
        return SlipOfParts.isWrong(parts) ? Optional.of(parts) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last count of something named, with another's measure word; null where there is none. */
  private static WrittenCount lastNamed(
      String name, WrittenCount other, List<WrittenCount> counts) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (counts.get(i).name().contains(name) && counts.get(i).hasUnitOf(other)) {
        return counts.get(i);
      }
    }
    return null;
  }

  /**
   * Whether a count is the first with its measure word between two stops, or those before add up to
   * it.
   */
  private static boolean isAlone(int at, List<WrittenCount> counts) {
    WrittenCount whole = counts.get(at);
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
    List<WrittenCount> wholes = new ArrayList<>();
    for (WrittenCount count : previous) {
      if (count.hasUnitOf(first) && count.depth() == 0) {
        wholes.add(count);
      }
    }
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
            || ListLead.isClosing(first.leads().isEmpty() ? "" : first.leads().get(0))
            || SlipOfParts.isNearly(parts.values(), whole.value())
            || SlipOfParts.isSlip(parts.values(), whole.value());
    return own && SlipOfParts.isWrong(parts) ? Optional.of(parts) : Optional.empty();
  }
}
