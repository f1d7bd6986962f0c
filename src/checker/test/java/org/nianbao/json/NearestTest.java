package org.nianbao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> RULES =
      List.of("timing/late", "timing/year", "arithmetic/balance");

  @Test
  void findsWhatDiffersLeast() {
    assertEquals(Optional.of("arithmetic/balance"), Nearest.to("Arithmetic/balnce", RULES));
    assertEquals(Optional.of("b"), Nearest.to("", List.of("c", "b")), "the first by the alphabet");
  }

  @Test
  void theFamilyMayBeLeftOut() {
    assertEquals(Optional.of("timing/late"), Nearest.to("late", RULES));
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertEquals(Optional.empty(), Nearest.to("structure", RULES));
    assertEquals(Optional.empty(), Nearest.to("late", List.of()));
  }
}
