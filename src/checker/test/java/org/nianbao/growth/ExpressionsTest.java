package org.nianbao.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.growth.Expressions.Use;

/**
 * No regular expression of the library looks at the characters of a text again and again: twice the
 * text is twice the looks, whatever piece of the expression the text repeats.
 */
class ExpressionsTest {

  /** Looked for in what is known to be short. */
  private static final Set<String> OF_SHORT_TEXTS =
      Set.of("org/nianbao/recognition/claim/ParagraphReader.TABLE_LINE");

  @Test
  void noExpressionLooksAtATextAgainAndAgain() throws IOException, ReflectiveOperationException {
    SteepExpressions found = SteepExpressions.of(Nianbao.class, OF_SHORT_TEXTS);
    assertTrue(found.looked() > 400, "found only " + found.looked() + " expressions");
    assertEquals("", String.join("\n", found.steep()));
  }

  @Test
  void whatBacktracksIsFound() {
    for (String bad : List.of("[。；;]+$", "(\\d+)+x", "a.*b.*c", "\\s*年", "《[^》]+》")) {
      assertTrue(SteepExpressions.steep(Pattern.compile(bad), Use.ANYWHERE).isPresent(), bad);
    }
    for (String good : List.of("(?<![。；;])[。；;]++$", "\\d++", "[^年]++年?+", "第\\d{1,4}条")) {
      assertEquals(
          Optional.empty(), SteepExpressions.steep(Pattern.compile(good), Use.ANYWHERE), good);
    }
  }
}
