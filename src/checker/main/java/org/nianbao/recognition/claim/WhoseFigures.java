package org.nianbao.recognition.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells whose figures a clause gives, as far as it names a body that they are of. */
final class WhoseFigures {

  /** Words behind which a body is spoken to, or does something to the one that reports. */
  private static final Set<String> TO = Set.of("向", "被", "经", "由", "报", "从");

  private WhoseFigures() {}

  /**
   * The values of its SCOPE words. A body that decides a dispute (向区政府申请行政复议), or that only says
   * how high something stands (市级以上媒体), has no figures there.
   *
   * @param wholeRegion whether the report is of a whole region, whose bodies any 行政机关 is
   */
  static Set<String> in(Clause clause, boolean wholeRegion) {
    List<Token> tokens = clause.tokens();
    boolean dispute =
        clause.has(TokenKind.OBJECT, "review", "suit") || clause.has(TokenKind.RESULT);
    Set<String> told = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean narrow = token.is(TokenKind.SCOPE, "narrow");
      String before = i > 0 ? tokens.get(i - 1).text() : "";
      boolean judge =
          dispute
              && narrow
              && (token.text().startsWith("向") || TO.stream().anyMatch(before::endsWith));
      boolean place =
          narrow
              && (before.equals("在")
                  || (i + 1 < tokens.size() && tokens.get(i + 1).text().equals("以上")));
      boolean anyBody = wholeRegion && token.text().equals("机关");
      if (token.is(TokenKind.SCOPE) && !judge && !place && !anyBody) {
        told.add(token.value());
      }
    }
    return told;
  }
}
