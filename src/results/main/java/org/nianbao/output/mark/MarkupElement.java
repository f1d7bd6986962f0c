package org.nianbao.output.mark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.output.page.MarkupText;

/**
 * An element of a part, by the bytes that hold it: {@code <w:p …>} from {@code start} to {@code
 * open}, its content to {@code close}, {@code </w:p>} to {@code end}. Of an element without content
 * ({@code <w:p/>}) the last three are one.
 */
final class MarkupElement {

  private final byte[] bytes;
  private final String qualified;
  private final MarkupElement parent;
  private final List<MarkupElement> children = new ArrayList<>();
  private final int start;
  private final int open;
  private int close;
  private int end;

  MarkupElement(byte[] bytes, String qualified, MarkupElement parent, int start, int open) {
    this.bytes = bytes;
    this.qualified = qualified;
    this.parent = parent;
    this.start = start;
    this.open = open;
    this.close = open;
    this.end = open;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void closed(int newClose, int newEnd) {
    close = newClose;
    end = newEnd;
  }

  int start() {
    return start;
  }

  int open() {
    return open;
  }

  int close() {
    return close;
  }

  int end() {
    return end;
  }

  /** The element around this one; null for the root. */
  MarkupElement parent() {
    return parent;
  }

  List<MarkupElement> children() {
    return children;
  }

  /** Whether it is written as one tag, {@code <w:p/>}. */
  boolean isEmptyTag() {
    return end == open;
  }

  /** The name with its prefix. */
  String qualified() {
    return qualified;
  }

  /** The name without its prefix. */
  String name() {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  /** The prefix; empty if it has none. */
  String prefix() {
    return qualified.substring(0, Math.max(0, qualified.indexOf(':')));
  }

  boolean is(String name) {
    return name().equals(name);
  }

  /** Whether an element of that name stands around this one, however far. */
  boolean isIn(String name) {
    for (MarkupElement one = parent; one != null; one = one.parent) {
      if (one.is(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first child of that name; null if there is none. */
  MarkupElement child(String name) {
    for (MarkupElement child : children) {
      if (child.is(name)) {
        return child;
      }
    }
    return null;
  }

  /** This element and all in it, in their order. */
  List<MarkupElement> all() {
    List<MarkupElement> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<MarkupElement> all) {
    all.add(this);
    children.forEach(child -> child.collect(all));
  }

  /** The start tag as it is written. */
  String tag() {
    return new String(bytes, start, open - start, StandardCharsets.UTF_8);
  }

  /** The element as it is written. */
  byte[] raw() {
    return java.util.Arrays.copyOfRange(bytes, start, end);
  }

  /** An attribute by its name without prefix; empty if it has none. */
  String attribute(String name) {
    String found = "";
    for (Attribute one : attributes()) {
      if (one.qualified().substring(one.qualified().indexOf(':') + 1).equals(name)) {
        found = one.value();
      }
    }
    return found;
  }

  /**
   * An attribute.
   *
   * @param qualified its name with its prefix
   * @param value its value
   */
  record Attribute(String qualified, String value) {}

  /** The attributes, declarations of namespaces among them. */
  List<Attribute> attributes() {
    String tag = tag();
    List<Attribute> attributes = new ArrayList<>();
    int at = 1 + qualified.length();
    while (true) {
      int equals = tag.indexOf('=', at);
      if (equals < 0) {
        return attributes;
      }
      int quote = equals + 1;
      while (tag.charAt(quote) != '"' && tag.charAt(quote) != '\'') {
        quote++;
      }
      int last = tag.indexOf(tag.charAt(quote), quote + 1);
      attributes.add(
          new Attribute(
              tag.substring(at, equals).strip(), MarkupText.plain(tag.substring(quote + 1, last))));
      at = last + 1;
    }
  }
}
