package org.nianbao.document.text;

import java.util.regex.Pattern;

/** What a line says without the marks that a program left in it: of Markdown, or of a bookmark. */
final class PlainLine {

  /** The name of a bookmark has 40 characters at most. */
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]{0,80}+]");

  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s*(?=\\S)");
  private static final Pattern RULE = Pattern.compile("\\s*+(?:[-*_]\\s*+){3,}+");
  private static final String BOLD = "**";

  private PlainLine() {}

  /** The line without such marks. */
  static String of(String line) {
    String plain = line.indexOf('[') < 0 ? line : BOOKMARK.matcher(line).replaceAll("");
    if (plain.indexOf('#') >= 0) {
      plain = HEADING.matcher(plain).replaceFirst("");
    }
    return plain.contains(BOLD) && isPaired(plain) ? plain.replace(BOLD, "") : plain;
  }

  /** Whether a line is nothing but a rule across the page. */
  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  private static boolean isPaired(String line) {
    int count = 0;
    for (int i = line.indexOf(BOLD); i >= 0; i = line.indexOf(BOLD, i + BOLD.length())) {
      count++;
    }
    return count % 2 == 0;
  }
}
