package org.nianbao.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nianbao.growth.Expressions.Expression;
import org.nianbao.growth.Expressions.Use;
import org.nianbao.growth.PumpedTexts.Pumped;

/**
 * No regular expression of the program looks at the characters of a text again and again: twice the
 * text is twice the looks, whatever piece of the expression the text repeats.
 */
class ExpressionsTest {

  private static final int LENGTH = 300;

  /** Twice the text may take so many times the looks, and some hundred more. */
  private static final double MOST = 2.4;

  private static final int SMALL = 2_000;

  /** Nobody waits for more. */
  private static final int TOO_MANY = 600 * LENGTH;

  /** Looked for in what is known to be short. */
  private static final Set<String> OF_SHORT_TEXTS =
      Set.of("org/nianbao/recognition/claim/ParagraphReader.TABLE_LINE");

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

  private static Optional<Pumped> steep(Pattern pattern, Use use) {
    return PumpedTexts.of(pattern).stream().filter(p -> isSteep(pattern, use, p)).findFirst();
  }

  @Test
  void noExpressionLooksAtATextAgainAndAgain() throws IOException, ReflectiveOperationException {
    List<String> steep = new ArrayList<>();
    List<Expression> all = Expressions.all();
    for (Expression one : all) {
      if (OF_SHORT_TEXTS.contains(one.where())) {
        continue;
      }
      steep(one.pattern(), one.use())
          .ifPresent(
              text ->
                  steep.add(
                      "%s (%s): %s by %s".formatted(one.where(), one.use(), one.pattern(), text)));
    }
    assertTrue(all.size() > 400, "found only " + all.size() + " expressions");
    assertEquals("", String.join("\n", steep));
  }

  @Test
  void whatBacktracksIsFound() {
    for (String bad : List.of("[。；;]+$", "(\\d+)+x", "a.*b.*c", "\\s*年", "《[^》]+》")) {
      assertTrue(steep(Pattern.compile(bad), Use.ANYWHERE).isPresent(), bad);
    }
    for (String good : List.of("(?<![。；;])[。；;]++$", "\\d++", "[^年]++年?+", "第\\d{1,4}条")) {
      assertEquals(Optional.empty(), steep(Pattern.compile(good), Use.ANYWHERE), good);
    }
  }
}
