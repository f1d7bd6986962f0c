package org.nianbao.recognition.claim;

import java.util.regex.Pattern;

/**
 * Whether names are of one kind by their first word, or of two kinds beside which there is none.
 */
final class Alike {

  /** The names of two that are all there are. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?m)^(?:(?>.*?专职)[^|]*+\\|.*兼职|(?>.*?上半年)[^|]*+\\|.*下半年|(?>.*?线上)[^|]*+\\|.*线下"
              + "|(?>.*?建议)[^|]*+\\|.*提案|(?>.*?原创)[^|]*+\\|.*转[载发]|(?>.*?转[载发])[^|]*+\\|.*原创"
              + "|(?>.*?复议)[^|]*+\\|.*诉讼|除[^|]*+\\|(?:其余|其他)|通过[^|]*+\\|退回|(?>.*?简易)[^|]*+\\|.*(?:普通|一般)程序|(?>.*?按[期时])[^|]*+\\|.*(?:延期|逾期|超期))");

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

  /** Whether two names, each with | behind it, are all there are: 线上|线下|. */
  static boolean arePair(CharSequence names) {
    return PAIR.matcher(names).find();
  }
}
