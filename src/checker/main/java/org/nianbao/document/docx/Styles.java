package org.nianbao.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/** What a document's styles say about numbering and hidden text. */
final class Styles {

  /** A document without styles. */
  static final Styles NONE = new Styles(Map.of(), "");

  /** Styles based on each other in a circle are a defect of the file, not an endless loop. */
  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Style> styles;
  private final String standard;

  private Styles(Map<String, Style> styles, String standard) {
    this.styles = Map.copyOf(styles);
    this.standard = standard;
  }

  /**
   * A style; what it does not set itself is empty.
   *
   * @param contents whether it is one of the built-in styles for lines of a table of contents
   */
  private record Style(
      boolean contents,
      String basedOn,
      Optional<String> numId,
      Optional<Integer> level,
      Optional<Boolean> hidden) {}

  /** Reads the part {@code styles.xml}. */
  static Styles read(Xml xml) throws UnreadableException {
    Styles styles = NONE;
    while (xml.nextChild(0)) {
      styles = element(xml);
    }
    return styles;
  }

  /** Reads the current element, which holds the styles. */
  static Styles element(Xml xml) throws UnreadableException {
    Map<String, Style> styles = new HashMap<>();
    String standard = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("style")) {
        String id = xml.attribute("styleId", "");
        String fallback = xml.attribute("default", "0");
        if (xml.attribute("type", "").equals("paragraph")
            && (fallback.equals("1") || fallback.equals("true") || fallback.equals("on"))) {
          standard = id;
        }
        styles.put(id, style(xml));
      }
    }
    return new Styles(styles, standard);
  }

  /** Returns the style that a paragraph has which names the given one, or none (empty). */
  String orStandard(String id) {
    return id.isEmpty() ? standard : id;
  }

  /**
   * Returns the list that paragraphs of the style belong to, by the style itself or one it is based
   * on.
   */
  Optional<String> numId(String id) {
    for (Style style : chain(id)) {
      if (style.numId.isPresent()) {
        return style.numId;
      }
    }
    return Optional.empty();
  }

  /** Returns the level in that list, if the style sets one. */
  Optional<Integer> level(String id) {
    for (Style style : chain(id)) {
      if (style.level.isPresent()) {
        return style.level;
      }
    }
    return Optional.empty();
  }

  /** Returns whether text in the style is hidden. */
  boolean hides(String id) {
    for (Style style : chain(id)) {
      if (style.hidden.isPresent()) {
        return style.hidden.get();
      }
    }
    return false;
  }

  /**
   * Returns whether the style is for the lines of a table of contents, which repeats the headings.
   */
  boolean isContents(String id) {
    Style style = styles.get(id);
    return style != null && style.contents;
  }

  /** The style and those that it is based on, the nearest first. */
  private List<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = styles.get(style.basedOn);
    }
    return chain;
  }

  /** Built-in styles have the same names in every language of Word. */
  private static boolean isNameForContents(String name) {
    return name.toLowerCase(Locale.ROOT).matches("toc( heading|\\s?\\d)");
  }

  private static Style style(Xml xml) throws UnreadableException {
    boolean contents = false;
    String basedOn = "";
    NumberReference number = NumberReference.NONE;
    Optional<Boolean> hidden = Optional.empty();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "name" -> contents = isNameForContents(xml.value());
        case "basedOn" -> basedOn = xml.value();
        case "pPr" -> {
          int properties = xml.depth();
          while (xml.nextChild(properties)) {
            if (xml.name().equals("numPr") || xml.name().equals("listPr")) {
              number = NumberReference.read(xml);
            }
          }
        }
        case "rPr" -> {
          int properties = xml.depth();
          while (xml.nextChild(properties)) {
            if (xml.name().equals("vanish")) {
              hidden = Optional.of(xml.isOn());
            }
          }
        }
        default -> {}
      }
    }
    return new Style(contents, basedOn, number.numId(), number.level(), hidden);
  }
}
