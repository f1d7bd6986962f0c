package org.nianbao.growth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Texts out of what a regular expression asks for, in which one piece of it comes again and again:
 * where an expression can be led to look at the same characters many times, it is so.
 */
final class PumpedTexts {

  /** What may stand for a class of characters, and the characters of the expression itself. */
  private static final String USUAL = "甲1a -，。、；：（）()《》\n\t\u3000年件";

  private static final int MOST_OF_A_CLASS = 3;

  private static final Pattern PIECE =
      Pattern.compile(
          "\\\\[pP]\\{[^}]*+\\}|\\\\u\\p{XDigit}{4}|\\\\.|\\[\\^?+\\]?+(?:\\\\.|\\[[^\\]]*+\\]|[^\\]\\[])*+\\]"
              + "|\\(\\?(?:<[A-Za-z]\\w*+>|<?[=!]|[:>])|\\{\\d[\\d,]*+\\}[+?]?+|[()|]|[*+?]{1,2}|\\^|\\$|.",
          Pattern.DOTALL);

  /** What may come any number of times. */
  private static final Pattern UNBOUNDED = Pattern.compile("[*+].?+|\\{\\d++,\\}.?+");

  /** So many pieces around one that may come any number of times are repeated. */
  private static final int AROUND = 3;

  private final String expression;

  /** Each single character or class of the expression: the texts that stand for it. */
  private final List<List<String>> pieces = new ArrayList<>();

  /** Behind so many pieces something may come any number of times. */
  private final TreeSet<Integer> repeated = new TreeSet<>();

  private PumpedTexts(Pattern pattern) {
    expression = pattern.pattern();
    Matcher next = PIECE.matcher(expression);
    while (next.find()) {
      if (UNBOUNDED.matcher(next.group()).matches()) {
        repeated.add(pieces.size());
      }
      List<String> texts = texts(next.group(), pattern.flags());
      if (!texts.isEmpty()) {
        pieces.add(texts);
      }
    }
  }

  /** A text of which the middle part can be repeated. */
  record Pumped(String before, String unit, String behind) {

    String times(int length) {
      return before + unit.repeat(Math.max(1, length / unit.length())) + behind;
    }
  }

  /** The texts for an expression. */
  static List<Pumped> of(Pattern pattern) {
    return new PumpedTexts(pattern).pumped();
  }

  private List<String> texts(String piece, int flags) {
    boolean isSign = piece.length() == 1 && "()|*+?^$.".contains(piece);
    boolean isGroup = piece.startsWith("(");
    boolean isTimes = piece.length() > 1 && "*+?{".indexOf(piece.charAt(0)) >= 0;
    if (isGroup || isTimes || (isSign && !piece.equals("."))) {
      return List.of();
    }
    if (piece.length() == 1 && !isSign) {
      return List.of(piece);
    }
    try {
      Pattern one = Pattern.compile(piece, flags);
      return (USUAL + expression)
          .codePoints()
          .mapToObj(Character::toString)
          .distinct()
          .filter(text -> one.matcher(text).matches())
          .limit(MOST_OF_A_CLASS)
          .toList();
    } catch (PatternSyntaxException e) {
      return List.of();
    }
  }

  private List<Pumped> pumped() {
    Set<Pumped> pumped = new LinkedHashSet<>();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      boolean near = !repeated.subSet(i - 1, i + AROUND + 1).isEmpty();
      for (String unit : near ? units(i) : Set.<String>of()) {
        for (String behind : List.of("", "\u2612")) {
          pumped.add(new Pumped("", unit, behind));
          pumped.add(new Pumped(before.toString(), unit, behind));
          if (before.length() > 0 && before.length() < 12) {
            pumped.add(new Pumped("", before + unit, behind));
          }
        }
      }
      before.append(pieces.get(i).get(0));
    }
    return List.copyOf(pumped);
  }

  /** Each text for a piece, and the piece with those that follow it. */
  private Set<String> units(int at) {
    Set<String> units = new LinkedHashSet<>(pieces.get(at));
    for (int length = 2; length <= 4 && at + length <= pieces.size(); length++) {
      units.add(
          pieces.subList(at, at + length).stream()
              .map(p -> p.get(0))
              .collect(Collectors.joining()));
    }
    return units;
  }
}
