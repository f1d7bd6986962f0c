package org.nianbao.crosscheck.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.wording.PatternFinder;

/**
 * Turns sentences of one agency's report into frames: what stays of a sentence when it is taken
 * over for another agency or another year.
 */
final class Frames {

  private static final char YEAR = 'Y';
  private static final char AGENCY = 'A';
  private static final char FIGURE = '0';

  private static final Pattern NUMERAL =
      Pattern.compile(
          "^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）、．:：]|\\d{1,2}\\.(?!\\d)|第?[一二三四五六七八九十][是,，]"
              + "|(?:首先|其次|再次|最后|同时|此外)[,，])++");
  private static final PatternFinder YEARS =
      new PatternFinder(Pattern.compile("(?<!\\d)20\\d{2}(?:年度?)?(?!\\d)|本年度?|今年(?:以来)?"), "2本今");
  private static final PatternFinder FIGURES =
      new PatternFinder(
          Pattern.compile(
              "\\d++(?:[.,]\\d++)*+|(?<![一二三四五六七八九十百千万两零〇])[一二三四五六七八九十百千万两零〇]++(?=[余多]?(?:件|条|次|期|篇|份|场|人|名|个|家|项|部|起|页|元))"
                  + "|(?<=百分之)[一二三四五六七八九十百零点]++"),
          "0123456789一二三四五六七八九十百千万两零〇点");
  private static final PatternFinder SELF =
      new PatternFinder(
          Pattern.compile(
              "[我本](?:街道办事处|办事处|街道|管委会|委员会|机关|单位|部门|系统|辖区|地区|中心|[局镇乡委办县区市州省旗厅院处站所队会])"
                  + "|(?<=^|[,，])[全](?=[局镇乡县区市州省旗])"),
          "我本全");
  private static final Pattern UNIT =
      Pattern.compile("[\\u4e00-\\u9fa5]{1,8}?(?:自治区|自治州|自治县|街道|苏木|[省市州盟县区旗镇乡])");
  private static final Pattern OFFICE =
      Pattern.compile("[\\u4e00-\\u9fa5]{1,20}(?:局|委员会|委|办公室|中心|厅|院|部|处|办|社|公司|集团|大队|支队|总队)");

  private final List<String> names;

  /** Frames for the report of the given agency; an empty name where it is not known. */
  Frames(String agency) {
    this.names = names(agency);
  }

  /** Returns the ways in which a report calls its own agency and the places in its name. */
  private static List<String> names(String agency) {
    String whole = Blank.remove(agency);
    if (whole.length() < 2) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(whole);
    String rest = whole.replaceFirst("(?:人民政府|政府|办事处)(?:办公室)?$", "");
    names.add(rest);
    Matcher unit = UNIT.matcher(rest);
    int end = 0;
    while (unit.lookingAt()) {
      names.add(unit.group());
      String stem = unit.group().replaceFirst("(?:自治区|自治州|自治县|街道|苏木|.)$", "");
      names.add(stem);
      end = unit.end();
      unit.region(end, rest.length());
    }
    String office = rest.substring(end);
    if (OFFICE.matcher(office).matches()) {
      names.add(office);
    }
    return names.stream()
        .filter(name -> name.length() >= 2)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /**
   * Returns the frame of a sentence; the figures that it leaves out are added to the given list.
   */
  String frame(String sentence, List<String> figures) {
    String plain = Blank.remove(inOneWidth(sentence));
    String text = NUMERAL.matcher(plain).replaceFirst("");
    for (String name : names) {
      text = text.replace(name, String.valueOf(AGENCY));
    }
    text = replaced(SELF, text, found -> AGENCY);
    text = replaced(YEARS, text, found -> YEAR);
    text = replaced(FIGURES, text, found -> figure(found, figures));
    StringBuilder frame = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // 某市某县A and A are the same agency; so are 本区A and A
      boolean again = c == AGENCY && !frame.isEmpty() && frame.charAt(frame.length() - 1) == AGENCY;
      if ((Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && !again) {
        frame.append(c);
      }
    }
    return frame.toString();
  }

  /** Returns the frame of a sentence whose figures do not matter. */
  String frame(String sentence) {
    return frame(sentence, new ArrayList<>());
  }

  /** Returns a frame without the years and names in front of it. */
  static String withoutOpening(String frame) {
    int from = 0;
    while (from < frame.length() && (frame.charAt(from) == YEAR || frame.charAt(from) == AGENCY)) {
      from++;
    }
    return frame.substring(from);
  }

  private static String inOneWidth(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The text with one character for each place where the expression stands. */
  private static String replaced(
      PatternFinder finder, String text, Function<String, Character> character) {
    Matcher found = finder.in(text);
    StringBuilder replaced = null;
    int from = 0;
    while (finder.next(found, text, from)) {
      replaced = replaced == null ? new StringBuilder(text.length()) : replaced;
      replaced.append(text, from, found.start()).append(character.apply(found.group()).charValue());
      from = found.end();
    }
    return replaced == null ? text : replaced.append(text, from, text.length()).toString();
  }

  private static char figure(String figure, List<String> figures) {
    figures.add(figure.replace(",", ""));
    return FIGURE;
  }
}
