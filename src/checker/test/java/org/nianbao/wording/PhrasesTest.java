package org.nianbao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of words that auditors extend: what they may write, and what they are told. */
class PhrasesTest {

  private static Phrases parse(String... lines) {
    return Phrases.parse("list.txt", List.of(lines));
  }

  private static String mistake(String... lines) {
    return assertThrows(IllegalStateException.class, () -> parse(lines)).getMessage();
  }

  @Test
  void groupsCommentsAndBlanks() {
    Phrases phrases = parse("# 说明", "", "[first]", "  甲 ", "# 注", "乙", "[second]", "甲");
    assertEquals(Set.of("first", "second"), phrases.names());
    assertEquals(List.of("甲", "乙"), phrases.group("first"));
    assertEquals(List.of("甲"), phrases.group("second"));
  }

  @Test
  void aListNeedsNoGroups() {
    assertEquals(List.of("甲", "乙"), parse("甲", "# 注", "乙").all());
  }

  @Test
  void mistakesAreToldByFileAndLine() {
    assertEquals("list.txt:3: “甲” stands twice", mistake("甲", "", "甲"));
    assertTrue(mistake("[a]", "甲", "[a]").startsWith("list.txt:3: “[a]”"));
    assertTrue(mistake("[ ]").startsWith("list.txt:1:"));
  }

  @Test
  void anEmptyGroupIsAMistake() {
    Phrases phrases = parse("[a]", "[b]", "甲");
    String told = assertThrows(IllegalStateException.class, () -> phrases.group("a")).getMessage();
    assertEquals("list.txt: no phrases under [a]", told);
    assertThrows(IllegalStateException.class, phrases::all);
  }

  @Test
  void theLongestPhraseIsFoundFirst() {
    Pattern any = Pattern.compile(parse("[a]", "待填", "待填写", "(×)").anyOf("a"));
    assertEquals(
        List.of("待填写", "(×)"),
        any.matcher("待填写和(×)").results().map(found -> found.group()).toList());
  }

  @Test
  void everyListOfTheProgramCanBeRead() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/phrases"))) {
      List<Path> lists = files.toList();
      assertFalse(lists.isEmpty());
      for (Path list : lists) {
        Phrases phrases = Phrases.read(list.getFileName().toString().replace(".txt", ""));
        assertFalse(phrases.names().isEmpty(), list::toString);
        phrases.names().forEach(name -> assertFalse(phrases.group(name).isEmpty()));
      }
    }
  }
}
