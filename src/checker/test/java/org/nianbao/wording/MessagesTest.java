package org.nianbao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Map<String, Wording> read(String text) throws Exception {
    return Messages.read(new StringReader(text));
  }

  @Test
  void aKeyHasItsTwoTexts() throws Exception {
    assertEquals(
        Map.of("a.b", new Wording("甲%1", "A %1"), "a.c", new Wording("乙", "B")),
        read("# comment\n\na.b\n  甲%1\n  A %1\n\n# comment\na.c\n  乙\n  B\n"));
  }

  @Test
  void brokenCatalogueIsToldWithItsKey() {
    for (String text :
        List.of("a.b\n  甲\n", "a.b\n  甲\n\n", "a.b\na.c\n", "a.b\n  甲\n  A\na.b\n  甲\n  A\n")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> read(text), text).getMessage();
      assertTrue(message.startsWith("a.b "), message);
    }
    assertThrows(IllegalArgumentException.class, () -> read("a.b\n  甲\n  A\n  B\n"));
  }

  @Test
  void operandsAreFilledInByTheirNumber() {
    Wording template = new Wording("%2的%1，共100%", "%1 of %2: 100%, %3");
    List<Wording> operands = List.of(new Wording("表", "table"), Wording.same("7"));
    assertEquals("7的表，共100%", template.in(Language.ZH, operands));
    assertEquals("table of 7: 100%, %3", template.in(Language.EN, operands));
  }

  @Test
  void anUnknownKeyIsAMistakeOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> Messages.say("nothing.here"));
    assertThrows(IllegalArgumentException.class, () -> Messages.say("nothing"));
  }
}
