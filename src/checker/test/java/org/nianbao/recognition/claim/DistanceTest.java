package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @ParameterizedTest
  @CsvSource({
    "20, 19, more half near",
    "27, 24, more half near",
    "14, 12, half near",
    "24, 24, ''",
    "22, 24, less near",
    "8, 9, near",
    "40, 24, ''"
  })
  void tellsHowFarASumIsFromItsWhole(BigDecimal sum, BigDecimal whole, String expected) {
    Distance off = new Distance(sum, whole);
    String shown =
        (off.isALittleMore() ? "more " : "")
            + (off.isUpToHalfMore() ? "half " : "")
            + (off.isALittleLess() ? "less " : "")
            + (off.isNear() ? "near" : "");
    assertEquals(expected, shown.strip());
  }
}
