package org.nianbao.document.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.ListNumbers;
import org.nianbao.document.richtext.ListNumbers.Level;
import org.nianbao.document.richtext.NumberFormat;
import org.nianbao.document.xml.Xml;

/** What a document's styles say about numbering and hidden text. */
final class OdfStyles {

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> listOfParagraph = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private Map<Integer, Level> outline = Map.of();

  /** Reads the current element, one that holds styles. */
  void read(Xml xml) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "list-style" -> {
          String name = xml.attribute("name", "");
          lists.put(name, levels(xml));
        }
        case "outline-style" -> outline = levels(xml);
        case "style" -> style(xml);
        default -> {}
      }
    }
  }

  /** Returns whether text in the style is hidden. */
  boolean hides(String style) {
    return hidden.contains(style);
  }

  /** Returns the list style that paragraphs of the style have; empty for none. */
  String listOf(String paragraphStyle) {
    String style = paragraphStyle;
    for (int i = 0; i < 16 && !style.isEmpty(); i++) {
      String list = listOfParagraph.get(style);
      if (list != null) {
        return list;
      }
      style = parents.getOrDefault(style, "");
    }
    return "";
  }

  /** Returns a new list in the given list style, if there is such a style. */
  Optional<OdfList> list(String style) {
    return Optional.ofNullable(lists.get(style)).map(OdfList::new);
  }

  /** Returns the numbers of headings. */
  OdfList outline() {
    return new OdfList(outline);
  }

  private void style(Xml xml) throws UnreadableException {
    String name = xml.attribute("name", "");
    String list = xml.attribute("list-style-name", "\0");
    if (xml.attribute("family", "").equals("paragraph")) {
      parents.put(name, xml.attribute("parent-style-name", ""));
      if (!list.equals("\0")) {
        listOfParagraph.put(name, list);
      }
    }
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("text-properties") && xml.attribute("display", "").equals("none")) {
        hidden.add(name);
      }
    }
  }

  private static Map<Integer, Level> levels(Xml xml) throws UnreadableException {
    Map<Integer, Level> levels = new HashMap<>();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      int number = Math.max(0, Math.min(ListNumbers.LEVELS - 1, xml.number("level", 1) - 1));
      switch (xml.name()) {
        case "list-level-style-number", "outline-level-style" ->
            levels.put(number, level(xml, number));
        case "list-level-style-bullet", "list-level-style-image" ->
            levels.put(number, new Level(1, "bullet", "", false, -1, false));
        default -> {}
      }
    }
    return levels;
  }

  private static Level level(Xml xml, int number) throws UnreadableException {
    String format = xml.attribute("num-format", "");
    int start = Math.max(0, Math.min(NumberFormat.LARGEST, xml.number("start-value", 1)));
    String text = text(xml, number, format);
    boolean space = true;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      int properties = xml.depth();
      while (xml.nextChild(properties)) {
        if (xml.name().equals("list-level-label-alignment")) {
          space = !xml.attribute("label-followed-by", "").equals("nothing");
        }
      }
    }
    return new Level(start, named(format), text, space, -1, false);
  }

  private static String text(Xml xml, int number, String format) {
    String own = xml.attribute("num-list-format", "");
    if (!own.isEmpty()) {
      return own.replaceAll("%(\\d+)%", "%$1");
    }
    String prefix = xml.attribute("num-prefix", "");
    String suffix = xml.attribute("num-suffix", "");
    if (format.isEmpty()) {
      return prefix + suffix;
    }
    int shown = Math.max(1, Math.min(number + 1, xml.number("display-levels", 1)));
    StringBuilder text = new StringBuilder(prefix);
    for (int level = number - shown + 1; level <= number; level++) {
      text.append('%').append(level + 1).append(level < number ? "." : "");
    }
    return text.append(suffix).toString();
  }

  /**
   * Returns the format's name as the numbers' formatter knows it: ODF writes how the first ones
   * look.
   */
  private static String named(String format) {
    if (format.isEmpty()) {
      return "none";
    }
    return switch (format.charAt(0)) {
      case 'a' -> "lowerLetter";
      case 'A' -> "upperLetter";
      case 'i' -> "lowerRoman";
      case 'I' -> "upperRoman";
      case '一' -> "chineseCounting";
      case '壹' -> "chineseLegalSimplified";
      case '１' -> "decimalFullWidth";
      case '①' -> "decimalEnclosedCircle";
      case '甲' -> "ideographTraditional";
      case '子' -> "ideographZodiac";
      default -> "decimal";
    };
  }
}
