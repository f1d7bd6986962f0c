package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypedTest {

  @ParameterizedTest
  @CsvSource({
    "468, 486, true",
    "75, 57, true",
    "15320, 15230, true",
    "15239, 15230, true",
    "486, 486, false",
    "471, 486, false",
    "3, 4, false",
    "48, 486, false",
    "485, 486, false"
  })
  void onlyExchangedDigitsShowThatTheSameNumberWasMeant(
      BigDecimal said, BigDecimal due, boolean likely) {
    assertEquals(likely, Mistyped.isLikely(said, due));
  }

  @ParameterizedTest
  @CsvSource({
    "25, 24, true",
    "7, 5, true",
    "3, 1, false",
    "18, 8, true",
    "34, 24, true",
    "64, 46, true",
    "583, 573, true",
    "24, 24, false",
    "9, 4, false",
    "1, 0, false",
    "40, 24, false"
  })
  void aSlipOfTheHandLeavesANumberNear(BigDecimal said, BigDecimal due, boolean near) {
    assertEquals(near, Mistyped.isNear(said, due));
  }
}
