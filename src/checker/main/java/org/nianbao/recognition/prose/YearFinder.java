package org.nianbao.recognition.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.YearDigits;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Given;
import org.nianbao.facts.Period;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject.YearEvidence;
import org.nianbao.facts.Title;
import org.nianbao.facts.Unread;
import org.nianbao.wording.Messages;

/**
 * Finds the year reported on: in the title, else the statistical period, else the text, else the
 * signature.
 */
public final class YearFinder {

  /** A year and what it was read from; 0 where nothing says it. */
  public record Year(int value, YearEvidence evidence) {}

  // not a date (2021年3月) but the first or last of a year, not a span of years, and not the year of
  // a law or notice
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d〔\\[（(-])(20[0-9]{2})年(?!(?!1月1日|12月31日)\\d{1,2}月|以来|[—-]20)");

  private YearFinder() {}

  public static Year find(
      Given given,
      Optional<Title> title,
      List<Fact> prose,
      Document document,
      Optional<Signature> signature) {
    if (given.year().isPresent()) {
      return new Year(given.year().getAsInt(), YearEvidence.GIVEN);
    }
    if (title.isPresent() && title.get().year() > 0) {
      return new Year(title.get().year(), YearEvidence.TITLE);
    }
    for (Fact fact : prose) {
      if (fact instanceof Period period) {
        return new Year(period.toYear(), YearEvidence.PERIOD);
      }
    }
    int text = inText(document);
    if (text > 0) {
      return new Year(text, YearEvidence.TEXT);
    }
    return signature
        .map(s -> new Year(s.date().getYear() - 1, YearEvidence.SIGNATURE))
        .orElse(new Year(0, YearEvidence.NONE));
  }

  /** The first year that the text names, paragraphs before tables; 0 if it names none. */
  private static int inText(Document document) {
    int inTables = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        int year = first(line.text());
        if (year > 0) {
          return year;
        }
      } else if (block instanceof Table table && inTables == 0) {
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            inTables = inTables == 0 ? first(cell.text()) : inTables;
          }
        }
      }
    }
    return inTables;
  }

  private static int first(String text) {
    String plain = YearDigits.inDigits(Blank.remove(text));
    if (!plain.contains("20")) {
      return 0;
    }
    Matcher m = YEAR.matcher(plain);
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  public static Unread unread() {
    return new Unread("year", true, Messages.say("recognition.no-year"));
  }
}
