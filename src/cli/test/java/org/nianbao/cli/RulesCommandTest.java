package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void listsEveryRuleOnce() throws Exception {
    JsonNode rules =
        new ObjectMapper().readTree(Run.of("rules", "--format", "json").out()).get("rules");
    String list = Run.of("rules").out();
    for (JsonNode rule : rules) {
      String id = rule.get("rule").asText();
      assertEquals(1, list.lines().filter(l -> l.startsWith("  " + id + " ")).count(), id);
    }
    assertTrue(list.contains("共 " + rules.size() + " 条规则"), list);
  }

  @Test
  void explainsARule() {
    Run run = Run.of("rules", "arithmetic/balance");
    assertEquals(Main.OK, run.status());
    assertTrue(run.out().contains("依据"), run.out());
    assertTrue(run.out().contains("‹…›"), run.out());
    assertFalse(run.out().contains("%1"), run.out());
  }

  @Test
  void whatASchemeChargesIsInEnglishWhereThatIsAskedFor() {
    for (String name : new String[] {"default", "review-sheet", "quarter", "xuancheng"}) {
      String out = Run.of("rules", "--profile", name, "--lang", "en").out();
      assertTrue(out.contains("Grades: "), out);
      String told = out.substring(out.indexOf("Grades: "));
      assertFalse(told.codePoints().anyMatch(Character::isIdeographic), told);
    }
  }
}
