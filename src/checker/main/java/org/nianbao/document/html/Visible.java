package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
    IdentityHashMap<Node, Set<Node>> unseen = new IdentityHashMap<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (depth > limits.depth()) {
              tooDeep.set(true);
              return FilterResult.STOP;
            }
            if (isSeen(node)) {
              return FilterResult.CONTINUE;
            }
            unseen.computeIfAbsent(node.parent(), parent -> new HashSet<>()).add(node);
            return FilterResult.SKIP_ENTIRELY;
          }
        },
        page);
    if (tooDeep.get()) {
      throw limits.tooDeep();
    }
    // together: taken out one by one, each would move all that stand behind it
    unseen.forEach(
        (parent, children) -> {
          List<Node> seen = new ArrayList<>(parent.childNodes());
          seen.removeIf(children::contains);
          ((Element) parent).empty().appendChildren(seen);
        });
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
