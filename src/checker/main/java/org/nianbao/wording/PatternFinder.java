package org.nianbao.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an expression in a text, trying it only where it can begin: at certain characters, which
 * most places of a text are not. Finds what {@link Matcher#find()} finds. Immutable.
 */
public final class PatternFinder {

  private final Pattern pattern;
  private final BitSet beginnings = new BitSet();
  private final boolean atStart;

  /**
   * A finder of an expression.
   *
   * @param beginnings every character with which a match can begin
   */
  public PatternFinder(Pattern pattern, String beginnings) {
    this(pattern, beginnings, false);
  }

  private PatternFinder(Pattern pattern, String beginnings, boolean atStart) {
    this.pattern = pattern;
    this.atStart = atStart;
    for (int i = 0; i < beginnings.length(); i++) {
      this.beginnings.set(beginnings.charAt(i));
    }
  }

  /** A finder of an expression that also begins, with whatever character, where the text does. */
  public static PatternFinder orAtStart(Pattern pattern, String beginnings) {
    return new PatternFinder(pattern, beginnings, true);
  }

  /** A matcher of the text, for {@link #next}. */
  public Matcher in(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether the expression matches the text of its matcher again, at or behind a place. */
  public boolean next(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ((beginnings.get(text.charAt(i)) || (atStart && i == 0))
          && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
