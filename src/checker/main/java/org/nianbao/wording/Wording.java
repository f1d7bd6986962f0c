package org.nianbao.wording;

import java.util.Objects;

/**
 * A piece of text for people, in each language of the program.
 *
 * @param zh the Chinese text, never null
 * @param en the English text, never null
 */
public record Wording(String zh, String en) {

  /** Rejects null texts. */
  public Wording {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** A text that reads the same in each language: a quotation, a number, an official name. */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** The text in the given language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
