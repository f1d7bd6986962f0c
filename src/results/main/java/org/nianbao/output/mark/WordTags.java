package org.nianbao.output.mark;

import java.util.List;
import java.util.Set;
import org.nianbao.output.page.MarkupText;

/** How a part names the elements of Word, and the tags of ours in the same way. */
final class WordTags {

  static final List<String> NAMESPACES =
      List.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private final Set<String> prefixes;
  private final String prefix;

  /** What the outermost of our elements have to say of their prefix; empty where the root has. */
  private final String declaration;

  WordTags(MarkupTree tree) {
    prefixes = tree.prefixes(NAMESPACES);
    String found = "";
    String namespace = NAMESPACES.get(0);
    for (MarkupElement.Attribute one : tree.root().attributes()) {
      if (NAMESPACES.contains(one.value())) {
        namespace = one.value();
        if (one.qualified().startsWith("xmlns:")) {
          found = one.qualified().substring("xmlns:".length());
        }
      }
    }
    // attributes need a prefix, which the root may not have given
    prefix = found.isEmpty() ? "nianbao" : found;
    declaration = found.isEmpty() ? " xmlns:nianbao=\"" + namespace + "\"" : "";
  }

  /** Whether the element is Word's of that name. */
  boolean is(MarkupElement element, String name) {
    return element.is(name) && prefixes.contains(element.prefix());
  }

  /** An element without content. */
  String empty(String name, String... attributes) {
    return tag(name, attributes) + "/>";
  }

  /** The beginning of an element. */
  String open(String name, String... attributes) {
    return tag(name, attributes) + ">";
  }

  private String tag(String name, String... attributes) {
    StringBuilder tag = new StringBuilder("<").append(prefix).append(':').append(name);
    tag.append(declaration);
    for (int i = 0; i < attributes.length; i += 2) {
      tag.append(' ').append(prefix).append(':').append(attributes[i]).append("=\"");
      tag.append(MarkupText.escaped(attributes[i + 1])).append('"');
    }
    return tag.toString();
  }

  /** The end of an element. */
  String close(String name) {
    return "</" + prefix + ":" + name + ">";
  }

  /** Text that keeps its blanks. */
  String text(String name, String text) {
    return tag(name) + " xml:space=\"preserve\">" + MarkupText.escaped(text) + close(name);
  }
}
