package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.growth.SteepExpressions;
import org.nianbao.output.CheckOutput;

/** Nor does one of the command line's or of the outputs': what they show is of reports too. */
class PatternsOfOutputTest {

  @Test
  void noPatternOfOutputsLooksAtATextAgainAndAgain()
      throws IOException, ReflectiveOperationException {
    SteepExpressions found = SteepExpressions.of(CheckOutput.class, Set.of());
    assertTrue(found.looked() > 10, "found only " + found.looked() + " expressions");
    assertEquals("", String.join("\n", found.steep()));
  }

  @Test
  void noPatternOfTheCommandLineDoes() throws IOException, ReflectiveOperationException {
    SteepExpressions found = SteepExpressions.of(Main.class, Set.of());
    assertTrue(found.looked() > 3, "found only " + found.looked() + " expressions");
    assertEquals("", String.join("\n", found.steep()));
  }
}
