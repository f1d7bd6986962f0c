package org.nianbao.wording;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

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

  // Written out: what the language gives a record is linked at its first use, at a cost.

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && zh.equals(wording.zh) && en.equals(wording.en);
  }

  @Override
  public int hashCode() {
    return zh.hashCode();
  }

  /**
   * Returns a text that reads the same in each language: a quotation, a number, an official name.
   */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** Returns a calculation, written 3＋1＝4; English has the signs of plain text: 3 + 1 = 4. */
  public static Wording calculation(String signs) {
    return new Wording(
        signs,
        signs.replace("＋", " + ").replace("－", " - ").replace("÷", " / ").replace("＝", " = "));
  }

  /** Returns a number for a message; the English names what is counted as well: {@code 1 cell}. */
  public static Wording plural(int number, String one, String many) {
    return new Wording(String.valueOf(number), number + " " + (number == 1 ? one : many));
  }

  /** Returns several texts as one, set apart by a mark of each language. */
  public static Wording join(String zhMark, String enMark, List<Wording> texts) {
    StringJoiner zh = new StringJoiner(zhMark);
    StringJoiner en = new StringJoiner(enMark);
    for (Wording text : texts) {
      zh.add(text.zh);
      en.add(text.en);
    }
    return new Wording(zh.toString(), en.toString());
  }

  /** Returns names that read the same in each language as a list: 甲、乙. */
  public static Wording list(List<String> names) {
    return list("、", ", ", names);
  }

  /** Returns names that read the same in each language as one text, set apart by a mark of each. */
  public static Wording list(String zhMark, String enMark, List<String> names) {
    return new Wording(String.join(zhMark, names), String.join(enMark, names));
  }

  /** Returns the text with %1, %2… replaced by the operands, in each language. */
  public Wording with(List<Wording> operands) {
    return new Wording(in(Language.ZH, operands), in(Language.EN, operands));
  }

  /** Returns the text in the given language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /**
   * Returns the text in the given language, with %1, %2… replaced by the operands; a number without
   * an operand stays as it is.
   */
  public String in(Language language, List<Wording> operands) {
    String template = in(language);
    StringBuilder text = new StringBuilder(2 * template.length());
    int from = 0;
    for (int at = template.indexOf('%'); at >= 0; at = template.indexOf('%', at + 1)) {
      int operand = at + 1 < template.length() ? template.charAt(at + 1) - '1' : -1;
      if (operand >= 0 && operand < operands.size()) {
        text.append(template, from, at).append(operands.get(operand).in(language));
        from = at + 2;
      }
    }
    return text.append(template, from, template.length()).toString();
  }
}
