package org.nianbao.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.RulePackException;

/** The rule compiler is not among the jars that the library brings. */
class RulesWithoutCompilerTest {

  @Test
  void builtInRulesNeedNoCompiler() throws UnreadableException {
    assertEquals(
        1,
        Nianbao.standard()
            .check(Path.of("test-reports/2021-bureau-dropped-digit.txt"))
            .judgement()
            .findings()
            .stream()
            .filter(finding -> finding.rule().family().equals("arithmetic"))
            .filter(finding -> !finding.rule().id().equals("arithmetic/fee"))
            .count());
  }

  @Test
  void furtherRulesAskForIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("local.drl"), "package local\n");
    RulePackException missing =
        assertThrows(RulePackException.class, () -> Nianbao.builder().rules(folder));
    assertTrue(missing.getMessage().contains("org.drools:drools-engine"), missing.getMessage());
    assertTrue(missing.problems().get(0).zh().contains("org.drools:drools-engine"));
  }
}
