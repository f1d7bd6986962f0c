package org.nianbao.output.page;

import java.io.IOException;
import java.io.Writer;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** Writes markup: what is text is escaped, whatever it holds. */
public final class Markup {

  private final Writer out;
  private final Language language;

  /** Writes to the given writer. */
  public Markup(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** The language of the page. */
  public Language language() {
    return language;
  }

  /** Markup as it is; nothing that comes from elsewhere may be handed in here. */
  public Markup raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** A text, escaped. */
  public Markup text(String text) throws IOException {
    out.write(MarkupText.escaped(text));
    return this;
  }

  /** A text in the page's language, escaped. */
  public Markup text(Wording text) throws IOException {
    return text(text.in(language));
  }

  /** One of two texts of the program's own, escaped. */
  public Markup say(String zh, String en) throws IOException {
    return text(language == Language.ZH ? zh : en);
  }

  /**
   * An element that holds a text.
   *
   * @param tag the element's name and its attributes, such as {@code td class="number"}
   */
  public Markup element(String tag, String text) throws IOException {
    int end = tag.indexOf(' ');
    return raw("<" + tag + ">")
        .text(text)
        .raw("</" + (end < 0 ? tag : tag.substring(0, end)) + ">");
  }

  /** Ends the page. */
  public void flush() throws IOException {
    out.flush();
  }
}
