package org.nianbao.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.nianbao.wording.Language;

/**
 * The frame of a page for a browser or the printer that stands in one file. Its policy knows its
 * one style sheet and its one script, if it has one, by what they are; it lets in nothing else, and
 * nothing from outside.
 */
public final class PageFrame {

  /** What stands after the page's body. */
  public static final String END = "</body>\n</html>\n";

  private PageFrame() {}

  /**
   * All that stands before the page's body.
   *
   * @param title what the window is called, as plain text
   * @param css the style sheet
   * @param script the script, empty for a page without one; it runs when the page has been read
   */
  public static String start(Language language, String title, String css, String script) {
    String scripts = script.isEmpty() ? "" : "script-src 'sha256-" + hash(script) + "'; ";
    return "<!DOCTYPE html>\n<html lang=\""
        + (language == Language.ZH ? "zh-CN" : "en")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"nianbao\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + ("'sha256-" + hash(css) + "'; ")
        + scripts
        + "base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + MarkupText.escaped(title)
        + "</title>\n<style>"
        + css
        + "</style>\n</head>\n<body>\n";
  }

  /** The end of a page with a script. */
  public static String end(String script) {
    return "<script>" + script + "</script>\n" + END;
  }

  /**
   * A style sheet or script that stands beside a class.
   *
   * @param name its file's name
   */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
