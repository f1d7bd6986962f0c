package org.nianbao.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.chinese.RomanNumerals;

/** The numbers that a browser shows in front of the items of ordered lists, counted in order. */
final class ListNumber {

  private final Map<Element, Integer> next = new HashMap<>();

  /**
   * Counts an item.
   *
   * @return its number with its point ("1."), or nothing for an item of another list
   */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    Integer counted = next.get(list);
    int due = counted != null ? counted : integer(list.attr("start"), 1);
    int number = integer(item.attr("value"), due);
    next.put(list, number + 1);
    String style = (list.attr("style") + ';' + item.attr("style")).toLowerCase(Locale.ROOT);
    if (style.matches("(?s).*list-style(-type)?\\s*:[^;]*\\bnone\\b.*")) {
      return "";
    }
    if (style.contains("cjk-ideographic")
        || style.contains("chinese-informal")
        || style.contains("cjk-decimal")) {
      return chinese(number) + "、";
    }
    return switch (list.attr("type")) {
      case "a" -> letter(number, 'a');
      case "A" -> letter(number, 'A');
      case "i" -> roman(number) + ".";
      case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private static int integer(String text, int otherwise) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String letter(int number, char first) {
    return number >= 1 && number <= 26
        ? Character.toString(first + number - 1) + "."
        : number + ".";
  }

  private static String roman(int number) {
    return number >= 1 && number <= 99 ? RomanNumerals.of(number) : Integer.toString(number);
  }

  private static String chinese(int number) {
    return number < 1 || number > 99
        ? Integer.toString(number)
        : ChineseNumerals.counting(number, '〇');
  }
}
