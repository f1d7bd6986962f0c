package org.nianbao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It finds what the expression finds at every place, though it tries few of them. */
class PatternFinderTest {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");
  private static final Pattern CLAUSE = Pattern.compile("(?:^|[，：])在?20\\d{2}年[^，]{0,4}将");

  private static List<String> found(PatternFinder finder, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = finder.in(text);
    for (int from = 0; finder.next(matcher, text, from); from = matcher.end()) {
      found.add(matcher.start() + " " + matcher.group());
    }
    return found;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.start() + " " + match.group())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023年收到3件，2024年收到5件。",
        "编号12023年，比2022年多，2023",
        "在2025年我局将改进，2026年将继续：2027年仍将推进",
        "我局将在2025年改进，在2026年将推进"
      })
  void findsWhatTheExpressionFinds(String text) {
    assertEquals(found(YEAR, text), found(new PatternFinder(YEAR, "2"), text));
    assertEquals(found(CLAUSE, text), found(PatternFinder.orAtStart(CLAUSE, "，："), text));
  }
}
