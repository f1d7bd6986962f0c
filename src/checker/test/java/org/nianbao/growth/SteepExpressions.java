package org.nianbao.growth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.growth.Expressions.Expression;
import org.nianbao.growth.Expressions.Use;
import org.nianbao.growth.PumpedTexts.Pumped;

/**
 * The regular expressions of a module that look at the characters of a text again and again, each
 * with a text that leads it to do so.
 *
 * @param looked how many expressions there are
 * @param steep those that do
 */
public record SteepExpressions(int looked, List<String> steep) {

  private static final int LENGTH = 300;

  /** Twice the text may take so many times the looks, and some hundred more. */
  private static final double MOST = 2.4;

  private static final int SMALL = 2_000;

  /** Nobody waits for more. */
  private static final int TOO_MANY = 600 * LENGTH;

  /** Copies the list. */
  public SteepExpressions {
    steep = List.copyOf(steep);
  }

  /**
   * Those of a module.
   *
   * @param any one of its types
   * @param except names of fields whose expressions are looked for in short texts alone
   */
  public static SteepExpressions of(Class<?> any, Set<String> except)
      throws IOException, ReflectiveOperationException {
    List<String> steep = new ArrayList<>();
    List<Expression> all = Expressions.of(any);
    for (Expression one : all) {
      if (except.contains(one.where())) {
        continue;
      }
      steep(one.pattern(), one.use())
          .ifPresent(
              text ->
                  steep.add(
                      "%s (%s): %s by %s".formatted(one.where(), one.use(), one.pattern(), text)));
    }
    return new SteepExpressions(all.size(), steep);
  }

  /** A text that counts how often it is looked at. */
  private static final class Looked implements CharSequence {
    private final String text;
    private int looks;

    Looked(String text) {
      this.text = text;
    }

    private static final class TooManyException extends RuntimeException {
      private static final long serialVersionUID = 1L;

      TooManyException() {
        super(null, null, false, false);
      }
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > TOO_MANY) {
        throw new TooManyException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static int looks(Pattern pattern, Use use, String text) {
    Looked looked = new Looked(text);
    Matcher matcher = pattern.matcher(looked);
    try {
      switch (use) {
        case WHOLE -> matcher.matches();
        case BEGIN -> matcher.lookingAt();
        default -> {
          while (matcher.find()) {
            // on to the next
          }
        }
      }
    } catch (Looked.TooManyException | StackOverflowError e) {
      return Integer.MAX_VALUE;
    }
    return looked.looks;
  }

  private static boolean isSteep(Pattern pattern, Use use, Pumped pumped) {
    int once = looks(pattern, use, pumped.times(LENGTH));
    int twice = once == Integer.MAX_VALUE ? once : looks(pattern, use, pumped.times(2 * LENGTH));
    return twice == Integer.MAX_VALUE || twice > MOST * once + SMALL;
  }

  static Optional<Pumped> steep(Pattern pattern, Use use) {
    return PumpedTexts.of(pattern).stream().filter(p -> isSteep(pattern, use, p)).findFirst();
  }
}
