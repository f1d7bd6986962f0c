package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilePatternsTest {

  private static boolean matches(String pattern, String path) {
    return FilePatterns.anyMatches(List.of(pattern), path);
  }

  @Test
  void aPatternIsComparedWithTheEndOfAPath() {
    assertTrue(matches("水务局*.docx", "年报/水务局2023.docx"));
    assertTrue(matches("水务局*.docx", "年报\\水务局2023.docx"));
    assertTrue(matches("水务局/*", "年报/水务局/a.docx"));
    assertTrue(matches("**/a.docx", "x/y/a.docx"));
    assertTrue(matches("a?.docx", "a1.docx"));
    assertTrue(matches("甲.docx", "全部.zip!/甲.docx"));
    assertTrue(matches("./x/甲.docx", "x/甲.docx"));
    assertFalse(matches("水务局*.docx", "县水务局2023.docx"));
    assertFalse(matches("水务局/*", "水务局/旧/a.docx"));
    assertFalse(matches("a.docx", "a+docx"));
    assertFalse(matches("务局.docx", "水务局.docx"));
  }

  @Test
  void findsWhatMatchesOnce() {
    FilePatterns<String> patterns = new FilePatterns<>();
    patterns.add("a.docx", "one");
    patterns.add("a.*", "one");
    patterns.add("x/a.docx", "two");
    assertEquals(List.of("one"), patterns.matching("y/a.docx"));
    assertEquals(List.of("one", "two"), patterns.matching("x/a.docx"));
    assertEquals(List.of(), patterns.matching("b.docx"));
  }
}
