package org.nianbao.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.chinese.ChineseNumerals.Counted;

class ChineseNumeralsTest {

  @Test
  void whatIsWrittenIsReadAgain() {
    for (int number = 1; number < 100_000; number++) {
      String written = ChineseNumerals.counting(number, '零');
      Counted read = ChineseNumerals.at(written, 0, 20).orElseThrow();
      assertEquals(number, read.value(), written);
      assertEquals(written.length(), read.end());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "99,九十九", "105,一百零五", "2020,二千零二十", "0,零"})
  void listsCount(int number, String written) {
    assertEquals(written, ChineseNumerals.counting(number, '零'));
  }

  @Test
  void otherWaysOfWriting() {
    assertEquals("壹拾壹", ChineseNumerals.legal(11));
    assertEquals("壹佰零伍", ChineseNumerals.legal(105));
    assertEquals("二〇二四", ChineseNumerals.digits(2024));
  }

  @ParameterizedTest
  @CsvSource({"共两千三百件,1,2300,5", "万件,0,10000,1", "三万余,0,30000,2", "一亿零五百,0,100000500,5"})
  void numbersWithinText(String text, int from, long value, int end) {
    assertEquals(new Counted(value, end), ChineseNumerals.at(text, from, 20).orElseThrow());
  }

  @Test
  void digitsBesideEachOtherAreNoNumber() {
    assertTrue(ChineseNumerals.at("二三十件", 0, 20).isEmpty());
    assertEquals(0, ChineseNumerals.value("二三"));
    assertEquals(0, ChineseNumerals.value("三件"));
    assertEquals(23, ChineseNumerals.value("二十三"));
    assertEquals(10, ChineseNumerals.value("十"));
  }
}
