package org.nianbao.difference;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.result.FindingResult;

/** When two findings are the same, and when they are about the same place. */
final class FindingMatch {

  /** The share of pairs of characters that two readings of one sentence have in common at least. */
  private static final double SAME_SENTENCE = 0.6;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?:(?<![.,，%])[.,，%]++)?+[0-9０-９]++(?:[.,，%]++[0-9０-９]++)*+|[〇零一二两三四五六七八九十百千万]");

  private FindingMatch() {}

  /** Nothing to tell of: the same evidence, gravity and verdict. */
  static boolean same(FindingResult a, FindingResult b) {
    return a.severity() == b.severity() && a.isWaived() == b.isWaived() && sameWords(a, b);
  }

  /** The fingerprint tells, whatever language the runs spoke; without, the words do. */
  private static boolean sameWords(FindingResult a, FindingResult b) {
    if (!a.fingerprint().isEmpty() && a.fingerprint().equals(b.fingerprint())) {
      return true;
    }
    return sameEvidence(a, b) && a.message().equals(b.message());
  }

  /** What was due, found and quoted is the same. */
  static boolean sameEvidence(FindingResult a, FindingResult b) {
    if (!a.fingerprint().isEmpty() && a.fingerprint().equals(b.fingerprint())) {
      return true;
    }
    return a.expected().equals(b.expected())
        && a.actual().equals(b.actual())
        && a.cells().equals(b.cells())
        && plain(a.quote()).equals(plain(b.quote()));
  }

  /** The same cells, or the same sentence with other numbers in it. */
  static boolean samePlace(FindingResult a, FindingResult b) {
    if (!a.cells().isEmpty() || !b.cells().isEmpty()) {
      return a.cells().equals(b.cells());
    }
    return a.section() == b.section() && mask(a.quote()).equals(mask(b.quote()));
  }

  /** One sentence that was worded anew: many of its characters stand together as before. */
  static boolean similarPlace(FindingResult a, FindingResult b) {
    if (!a.cells().isEmpty() || !b.cells().isEmpty()) {
      return false;
    }
    Set<String> left = pairs(mask(a.quote()));
    Set<String> right = pairs(mask(b.quote()));
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return a.section() == b.section()
        && 2.0 * both.size() >= SAME_SENTENCE * (left.size() + right.size())
        && !both.isEmpty();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  private static String mask(String text) {
    return NUMBERS.matcher(plain(text)).replaceAll("#");
  }
}
