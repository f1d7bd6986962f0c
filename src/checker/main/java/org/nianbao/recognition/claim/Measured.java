package org.nianbao.recognition.claim;

/** Numbers with a measure word: a quick look before lists and totals are searched for. */
final class Measured {

  /** What the measure words of all lists and totals begin with. */
  private static final String FIRST = "人条件篇场批名则期次处项份个台套部家宗起例类种册户元";

  private Measured() {}

  /** Whether a number of a text has a measure word right behind it, or 余 or 多 between. */
  static boolean isIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isDigit(text.charAt(i - 1)) && !isDigit(text.charAt(i))) {
        boolean rough = "余多".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length();
        if (FIRST.indexOf(text.charAt(rough ? i + 1 : i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
