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
}
