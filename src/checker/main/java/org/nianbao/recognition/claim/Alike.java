package org.nianbao.recognition.claim;

/** Whether names are of one kind by their first word. */
final class Alike {

  private Alike() {}

  /** Whether names, each with | behind it, begin with the same two characters: 面向学生|面向居民|. */
  static boolean begin(CharSequence names) {
    String all = names.toString();
    if (all.length() < 2) {
      return false;
    }
    String first = all.substring(0, 2);
    int start = 0;
    while (start < all.length()) {
      if (!all.startsWith(first, start)) {
        return false;
      }
      start = all.indexOf('|', start) + 1;
    }
    return first.indexOf('|') < 0;
  }
}
