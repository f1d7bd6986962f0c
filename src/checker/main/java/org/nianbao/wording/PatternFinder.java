package org.nianbao.wording;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an expression in a text, trying it only where it can begin: with certain characters or
 * words, which most places of a text are not. Finds what {@link Matcher#find()} finds. Immutable.
 */
public final class PatternFinder {

  private final Pattern pattern;
  private final PhraseFinder beginnings;
  private final boolean atStart;

  /**
   * A finder of an expression.
   *
   * @param beginnings every character with which a match can begin
   */
  public PatternFinder(Pattern pattern, String beginnings) {
    this(pattern, PhraseFinder.ofCharacters(beginnings), false);
  }

  /**
   * A finder of an expression.
   *
   * @param beginnings what every match begins with: one of these characters or words
   */
  public PatternFinder(Pattern pattern, Collection<String> beginnings) {
    this(pattern, new PhraseFinder(beginnings), false);
  }

  private PatternFinder(Pattern pattern, PhraseFinder beginnings, boolean atStart) {
    this.pattern = pattern;
    this.atStart = atStart;
    this.beginnings = beginnings;
  }

  /** A finder of an expression that also begins, with whatever character, where the text does. */
  public static PatternFinder orAtStart(Pattern pattern, String beginnings) {
    return new PatternFinder(pattern, PhraseFinder.ofCharacters(beginnings), true);
  }

  /** Whether the expression matches anywhere in a text. */
  public boolean isIn(String text) {
    return next(in(text), text, 0);
  }

  /** Whether a text is the expression from its first to its last character. */
  public boolean isAllOf(String text) {
    return !text.isEmpty()
        && (atStart || beginnings.isAt(text, 0))
        && pattern.matcher(text).matches();
  }

  /** A matcher of the text, for {@link #next}. */
  public Matcher in(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether the expression matches the text of its matcher again, at or behind a place. */
  public boolean next(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ((beginnings.isAt(text, i) || (atStart && i == 0))
          && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
