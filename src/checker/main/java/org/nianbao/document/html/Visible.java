package org.nianbao.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;

/** Takes out of a page what its readers do not see. */
final class Visible {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "frame",
          "object",
          "embed",
          "select",
          "datalist",
          "textarea",
          "button",
          "input",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "link",
          "meta",
          "title");

  private Visible() {}

  /** Removes it; a page that is nested too deep is refused. */
  static void prune(Element page, Limits limits) throws UnreadableException {
    AtomicBoolean tooDeep = new AtomicBoolean();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (depth > limits.depth()) {
              tooDeep.set(true);
              return FilterResult.STOP;
            }
            return isSeen(node) ? FilterResult.CONTINUE : FilterResult.REMOVE;
          }
        },
        page);
    if (tooDeep.get()) {
      throw limits.tooDeep();
    }
  }

  private static boolean isSeen(Node node) {
    if (node instanceof TextNode) {
      return true;
    }
    if (!(node instanceof Element element)) {
      return false; // comments, declarations, script data
    }
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return !style.contains("display:none") && !style.contains("mso-hide:all");
  }
}
