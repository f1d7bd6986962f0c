package org.nianbao.recognition.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.agency.AgencyName;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.YearDigits;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Picture;
import org.nianbao.facts.Signature;
import org.nianbao.recognition.words.Numeral;

/** Finds the signature: a date that stands alone near the end, and the agency before it. */
public final class SignatureFinder {

  /** The signature, and the lines that make it up, which are no prose. */
  public record FoundSignature(Signature signature, List<Paragraph> lines) {}

  /** The last lines among which it is looked for; further up a date is part of the text. */
  private static final int LAST_LINES = 12;

  private static final Pattern DATE =
      Pattern.compile(
          "^(.{0,40}?)(20\\d{2}|二[〇○0Oo零][一二三四五六七八九〇○零]{2})(?:年|[-./](?=\\d))(\\d{1,2}|元|[一二三四五六七八九十]{1,2})(?:月|[-./](?=\\d))(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?[）)]?$");
  private static final Pattern AGENCY = Pattern.compile("^[\\u4e00-\\u9fa5（）()·]{3,40}$");

  private static final Pattern NOT_SIGNED = Pattern.compile("自(?![然治来贸])|至|期限|日期|时间|截止|编号");

  private SignatureFinder() {}

  /**
   * Returns the signature in the last lines of the document, if there is one.
   *
   * @param lastSection the number of the form's last section, behind which it stands
   */
  public static Optional<FoundSignature> find(List<Block> blocks, int lastSection) {
    List<Paragraph> lines = new ArrayList<>();
    for (int i = blocks.size() - 1; i >= 0 && lines.size() < LAST_LINES; i--) {
      if (blocks.get(i) instanceof Picture) {
        continue; // a seal
      }
      if (!(blocks.get(i) instanceof Paragraph line)) {
        break;
      }
      lines.add(line);
    }
    for (int i = 0; i < lines.size(); i++) {
      String solid = halfWidth(Blank.remove(lines.get(i).text()));
      Matcher date = DATE.matcher(solid);
      if (solid.length() <= 55 && date.matches()) {
        Optional<LocalDate> day = day(date);
        if (day.isPresent() && mayPrecede(date.group(1))) {
          return Optional.of(found(lines, i, agency(date.group(1)), day.get(), lastSection));
        }
      }
    }
    return Optional.empty();
  }

  private static FoundSignature found(
      List<Paragraph> lines, int i, String before, LocalDate day, int section) {
    List<Paragraph> signed = new ArrayList<>(List.of(lines.get(i)));
    String agency = before;
    String quote = Blank.remove(lines.get(i).text());
    if (agency.isEmpty() && i + 1 < lines.size()) {
      String line = Blank.remove(lines.get(i + 1).text());
      if (AGENCY.matcher(line).matches()
          && AgencyName.level(line) != AgencyLevel.UNKNOWN
          && !isNothing(line)) {
        agency = agency(line);
        quote = line + " " + quote;
        signed.add(lines.get(i + 1));
      }
    }
    return new FoundSignature(
        new Signature(agency, day, section, quote, lines.get(i).place()), List.copyOf(signed));
  }

  /** Whether the words before a date may be who signs: not what the date is about. */
  private static boolean mayPrecede(String words) {
    return words.matches("[\\u4e00-\\u9fa5（）()·]*") && !NOT_SIGNED.matcher(words).find();
  }

  private static String agency(String words) {
    return words.replaceAll("[（(](?:公|盖|印)?章[）)]", "").replaceAll("^[（(]+|[（(]$", "");
  }

  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      half.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
    }
    return half.toString();
  }

  private static boolean isNothing(String line) {
    return line.startsWith("无") || line.startsWith("没有") || line.startsWith("暂无");
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(YearDigits.digits(date.group(2))),
              date.group(3).equals("元") ? 1 : Numeral.value(date.group(3)),
              Numeral.value(date.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
