package org.nianbao.document.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;

/**
 * How the style sheets in a page and the styles of its elements show them, as far as it makes
 * tables of them. Sheets in other files are never fetched.
 */
final class StyleSheet {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);

  private static final Pattern RULE = Pattern.compile("(?<![^{}@;])([^{}@;]++)\\{([^{}]*+)\\}");

  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|[;\\s])display\\s*:\\s*(table[a-z-]*|flex|grid|contents)");

  private static final Pattern PSEUDO = Pattern.compile(":[a-z]");

  /** Far more rules than any page has that make tables. */
  private static final int MOST_RULES = 100;

  private static final int LONGEST_SELECTOR = 300;

  private final IdentityHashMap<Element, String> displays = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> grids = new IdentityHashMap<>();

  private StyleSheet() {}

  /** Returns the style sheets of the page, before it is pruned. */
  static StyleSheet of(Element page, DocumentBuilder builder) throws UnreadableException {
    StyleSheet sheet = new StyleSheet();
    int rules = 0;
    for (Element style : page.getElementsByTag("style")) {
      String text = text(style);
      if (!text.contains("display") && !text.contains("grid-")) {
        continue;
      }
      Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(" "));
      while (rule.find() && rules < MOST_RULES) {
        String said = rule.group(2).toLowerCase(Locale.ROOT);
        Matcher display = DISPLAY.matcher(said);
        boolean shows = display.find();
        if (rule.group(1).length() <= LONGEST_SELECTOR && (shows || said.contains("grid-"))) {
          rules++;
          sheet.show(page, rule.group(1).strip(), shows ? display.group(1) : "", said);
          builder.require(0, 0);
        }
      }
    }
    return sheet;
  }

  private static String text(Element style) {
    StringBuilder text = new StringBuilder();
    for (DataNode data : style.dataNodes()) {
      text.append(data.getWholeData());
    }
    return text.toString();
  }

  private void show(Element page, String selector, String display, String style) {
    if (PSEUDO.matcher(selector).find()) {
      return; // what is shown only under the mouse, or beside an element
    }
    try {
      for (Element element : page.select(selector)) {
        if (!display.isEmpty()) {
          displays.put(element, display);
        }
        if (style.contains("grid-")) {
          grids.merge(element, style, (before, after) -> before + ";" + after);
        }
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return; // a selector of a later day: the page is read without it
    }
  }

  /** Returns what styles say of the element as a grid or as a cell of one, its own style last. */
  String grid(Element element) {
    return grids.getOrDefault(element, "") + ";" + element.attr("style").toLowerCase(Locale.ROOT);
  }

  /**
   * {@code table}, {@code table-row}, {@code table-cell}…, {@code flex}, {@code grid}…; empty for
   * others.
   */
  String display(Element element) {
    String style = element.attr("style");
    if (!style.isEmpty()) {
      Matcher own = DISPLAY.matcher(style.toLowerCase(Locale.ROOT));
      if (own.find()) {
        return own.group(1);
      }
    }
    return displays.getOrDefault(element, "");
  }
}
