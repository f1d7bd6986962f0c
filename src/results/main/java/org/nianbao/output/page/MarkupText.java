package org.nianbao.output.page;

/** Text as XML has it: what stands for signs, and what may not stand there at all. */
public final class MarkupText {

  private MarkupText() {}

  /**
   * The text for an element or an attribute in quotation marks; what XML does not take is left out.
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  if (isAllowed(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** The text that is meant, references resolved; one that is none stays as it is. */
  public static String plain(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.charAt(at) == '&' ? written.indexOf(';', at) : -1;
      if (end > 0) {
        out.append(reference(written.substring(at + 1, end)));
        at = end + 1;
      } else {
        out.append(written.charAt(at++));
      }
    }
    return out.toString();
  }

  /** What a reference stands for, the name between {@code &} and {@code ;} given. */
  public static String reference(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> numbered(name);
    };
  }

  private static String numbered(String name) {
    try {
      return name.startsWith("#x")
          ? Character.toString(Integer.parseInt(name.substring(2), 16))
          : Character.toString(Integer.parseInt(name.substring(1)));
    } catch (IllegalArgumentException e) {
      return "&" + name + ";";
    }
  }
}
