package org.nianbao.output.mark;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of a part, each by the bytes that hold it. It is for parts that a reader has read
 * already: what is not well formed there is refused before.
 *
 * @param bytes the part, in UTF-8
 * @param root its root element
 */
@SuppressWarnings("ArrayRecordComponent") // held, never compared
record MarkupTree(byte[] bytes, MarkupElement root) {

  /**
   * The elements of a part.
   *
   * @throws IllegalArgumentException if it is not well formed
   */
  static MarkupTree of(byte[] bytes) {
    return new MarkupTree(bytes, new Scan(bytes).root());
  }

  /** The elements by the offset at which they begin. */
  Map<Integer, MarkupElement> byStart() {
    Map<Integer, MarkupElement> byStart = new HashMap<>();
    root.all().forEach(element -> byStart.put(element.start(), element));
    return byStart;
  }

  /** The prefixes that stand for one of the namespaces anywhere in the part. */
  Set<String> prefixes(List<String> namespaces) {
    Set<String> prefixes = new HashSet<>();
    for (MarkupElement element : root.all()) {
      if (element == root || element.tag().contains("xmlns")) {
        for (MarkupElement.Attribute one : element.attributes()) {
          if (namespaces.contains(one.value())) {
            if (one.qualified().equals("xmlns")) {
              prefixes.add("");
            } else if (one.qualified().startsWith("xmlns:")) {
              prefixes.add(one.qualified().substring("xmlns:".length()));
            }
          }
        }
      }
    }
    return prefixes;
  }

  /** One walk over the bytes. */
  private static final class Scan {

    private final byte[] bytes;
    private int at;

    Scan(byte[] bytes) {
      this.bytes = bytes;
    }

    MarkupElement root() {
      MarkupElement root = null;
      MarkupElement current = null;
      while (true) {
        at = find('<', at);
        if (at < 0) {
          break;
        }
        if (starts("<!--")) {
          at = behind("-->");
        } else if (starts("<![CDATA[")) {
          at = behind("]]>");
        } else if (starts("<?")) {
          at = behind("?>");
        } else if (starts("</")) {
          int end = find('>', at) + 1;
          if (current == null || end == 0) {
            throw new IllegalArgumentException("an element ends that has not begun");
          }
          current.closed(at, end);
          current = current.parent();
          at = end;
        } else if (starts("<!")) {
          throw new IllegalArgumentException("a declaration");
        } else {
          int start = at;
          int end = tagEnd();
          boolean whole = bytes[end - 2] == '/';
          MarkupElement element = new MarkupElement(bytes, name(start), current, start, end);
          root = root == null ? element : root;
          current = whole ? current : element;
          at = end;
        }
      }
      if (root == null || current != null) {
        throw new IllegalArgumentException("an element does not end");
      }
      return root;
    }

    private boolean starts(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (at + i >= bytes.length || bytes[at + i] != text.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private int find(char c, int from) {
      for (int i = from; i < bytes.length; i++) {
        if (bytes[i] == c) {
          return i;
        }
      }
      return -1;
    }

    private int behind(String text) {
      while (at < bytes.length && !starts(text)) {
        at++;
      }
      return at + text.length();
    }

    private String name(int start) {
      int end = start + 1;
      while (bytes[end] < 0 || (bytes[end] > ' ' && bytes[end] != '/' && bytes[end] != '>')) {
        end++;
      }
      return new String(bytes, start + 1, end - start - 1, StandardCharsets.UTF_8);
    }

    /** The offset behind the tag that begins here; a value may hold the sign that ends tags. */
    private int tagEnd() {
      byte quote = 0;
      for (int i = at; i < bytes.length; i++) {
        byte b = bytes[i];
        if (quote != 0) {
          quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
          quote = b;
        } else if (b == '>') {
          return i + 1;
        }
      }
      throw new IllegalArgumentException("a tag does not end");
    }
  }
}
