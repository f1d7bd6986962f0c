package org.nianbao.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

  @ParameterizedTest
  @CsvSource({"1, i", "4, iv", "9, ix", "14, xiv", "40, xl", "99, xcix", "1994, mcmxciv", "0, ''"})
  void writesNumbers(int number, String numeral) {
    assertEquals(numeral, RomanNumerals.of(number));
  }
}
