package org.nianbao.recognition.damage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Signature;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Finds dates of which an extraction has lost 年, 月 or 日: the statistical period (202111日至20211231日)
 * and the date of the signature (2022年318日). The date is restored where only one fits, for the user
 * to see; nothing is judged by it.
 */
public final class LostDates {

  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2})年?0?1月?0?1日?(?:零时)?起?[,，]?[至到—－~～-]+(?:(20\\d{2})年?)?12月?31(?:日|(?=[。，；、）)]))");
  private static final Pattern WHOLE =
      Pattern.compile("20\\d{2}年0?1月0?1日[^\\d]*(?:20\\d{2}年)?12月31日");
  private static final Pattern SIGNED = Pattern.compile("(20\\d{2})年?(\\d{1,2})月?(\\d{0,2})日?");

  /** The last lines among which the signature is looked for. */
  private static final int LAST_LINES = 4;

  private LostDates() {}

  /** Returns such dates of an extracted document; none of any other. */
  public static List<Doubt> in(Document document, Optional<Signature> signature) {
    List<Doubt> doubts = new ArrayList<>();
    if (!document.isExtracted()) {
      return doubts;
    }
    List<Paragraph> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        lines.add(line);
        Optional<Doubt> period = period(line);
        if (period.isPresent()) {
          doubts.add(period.get());
        }
      }
    }
    if (signature.isEmpty()) {
      for (Paragraph line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) {
        Optional<Doubt> signed = signed(line);
        if (signed.isPresent()) {
          doubts.add(signed.get());
        }
      }
    }
    return doubts;
  }

  private static Optional<Doubt> period(Paragraph line) {
    if (!line.text().contains("31")) {
      return Optional.empty();
    }
    Matcher period = PERIOD.matcher(Blank.remove(line.text()));
    if (!period.find() || WHOLE.matcher(period.group()).find()) {
      return Optional.empty();
    }
    String to = period.group(2) == null ? period.group(1) : period.group(2);
    return Optional.of(
        doubt(
            line,
            Messages.say("recognition.date.period"),
            period.group(),
            period.group(1) + "年1月1日至" + to + "年12月31日"));
  }

  private static Optional<Doubt> signed(Paragraph line) {
    String solid = Blank.remove(line.text());
    Matcher date = SIGNED.matcher(solid);
    if (solid.length() > "2022年11月11日".length() || !date.matches()) {
      return Optional.empty();
    }
    Set<LocalDate> days = days(date.group(1), solid.substring(4));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = days.iterator().next();
    String likely =
        days.size() > 1
            ? ""
            : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    return Optional.of(doubt(line, Messages.say("recognition.date.signature"), solid, likely));
  }

  /** The days that the remaining digits of month and day may stand for. */
  private static Set<LocalDate> days(String year, String rest) {
    String[] parts = rest.replace("年", "").replace("日", "").split("月", -1);
    Set<LocalDate> days = new LinkedHashSet<>();
    if (parts.length == 2) {
      add(days, year, parts[0], parts[1]);
    } else if (parts.length == 1) {
      for (int cut = 1; cut < parts[0].length(); cut++) {
        add(days, year, parts[0].substring(0, cut), parts[0].substring(cut));
      }
    }
    return days;
  }

  private static void add(Set<LocalDate> days, String year, String month, String day) {
    if (month.isEmpty() || day.isEmpty() || day.startsWith("0") || day.length() > 2) {
      return;
    }
    try {
      days.add(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return; // no such day: the digits were others
    }
  }

  private static Doubt doubt(Paragraph line, Wording what, String found, String likely) {
    Wording place = line.place().describe();
    return new Doubt(
        Doubt.Kind.LOST,
        "",
        List.of(),
        found,
        likely,
        likely.isEmpty()
            ? Messages.say("recognition.date.lost", what, found, place)
            : Messages.say("recognition.date.lost-likely", what, found, place, likely),
        line.place());
  }
}
