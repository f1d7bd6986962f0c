package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nianbao.chinese.Blank;

/**
 * Breaks a part of a page into paragraphs and tables in reading order, as a browser shows them.
 * Tables that only arrange the page are not tables here: their content is read through.
 */
final class HtmlBlocks implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final Element root;
  private final boolean withTables;
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final ListNumber numbers = new ListNumber();
  private final StringBuilder line = new StringBuilder();
  private Element owner;
  private int links;
  private int preformatted;
  private int linked;
  private String number = "";

  private HtmlBlocks(Element root, boolean withTables) {
    this.root = root;
    this.withTables = withTables;
    this.owner = root;
  }

  /** Returns the paragraphs and tables in the element. */
  static List<HtmlBlock> of(Element root) {
    return blocks(root, true);
  }

  /** Returns the lines in a cell, those of tables within it included. */
  static List<String> lines(Element cell) {
    return blocks(cell, false).stream().map(HtmlBlock::text).toList();
  }

  private static List<HtmlBlock> blocks(Element root, boolean withTables) {
    HtmlBlocks flow = new HtmlBlocks(root, withTables);
    NodeTraversor.filter(flow, root);
    flow.endLine();
    return flow.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      endLine();
    } else if (name.equals("img")) {
      if (withTables && Pictures.mayShowText(element)) {
        endLine();
        blocks.add(new HtmlBlock("", element, 0, Optional.empty()));
      }
    } else if (name.equals("a")) {
      links++;
    } else if (isBlock(element)) {
      endLine();
      owner = element;
      if (name.equals("table") && withTables && HtmlTable.isData(element)) {
        table(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("pre")) {
        preformatted++;
      } else if (name.equals("li")) {
        number = numbers.of(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(root)) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBlock(element)) {
        endLine();
        owner = parentBlock(element);
        if (element.normalName().equals("pre")) {
          preformatted--;
        } else if (element.normalName().equals("li")) {
          number = "";
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private Element parentBlock(Element element) {
    Element parent = element.parent();
    while (parent != null && !parent.equals(root) && !isBlock(parent)) {
      parent = parent.parent();
    }
    return parent == null ? root : parent;
  }

  private static boolean isBlock(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:block");
  }

  private void table(Element table) {
    Element caption = HtmlTable.caption(table);
    if (caption != null) {
      for (String text : lines(caption)) {
        blocks.add(new HtmlBlock(text, table, 0, Optional.empty()));
      }
    }
    int inLinks = table.select("a").stream().mapToInt(a -> Blank.remove(a.text()).length()).sum();
    String text = String.join("\n", HtmlTable.texts(table));
    blocks.add(new HtmlBlock(text, table, inLinks, Optional.of(table)));
  }

  /** White space is shown as one space, and not at all where a line begins. */
  private void append(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (space && preformatted > 0 && (c == '\n' || c == '\r')) {
        endLine();
      } else if (!space) {
        line.append(c);
        if (links > 0 && !Blank.isBlank(c)) {
          linked++;
        }
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void endLine() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    if (!line.isEmpty()) {
      blocks.add(new HtmlBlock(number + line, owner, linked, Optional.empty()));
      number = "";
      line.setLength(0);
    }
    linked = 0;
  }
}
