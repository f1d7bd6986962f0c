package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyKeyTest {

  @ParameterizedTest
  @CsvSource({
    "云岫县人民政府, 云岫县",
    "云岫县政府, 云岫县人民政府",
    "云岫县人民政府办公室, 云岫县政府办公室",
    "石坪镇人民政府, 石坪镇",
    "城南街道办事处, 城南街道",
    "云岫经济开发区管理委员会, 云岫经济开发区管委会",
    "' 云岫县　民政局 ', 云岫县民政局",
    "“云岫县”民政局（本级）, 云岫县民政局本级",
  })
  void isOneAgency(String a, String b) {
    assertEquals(AgencyKey.of(a), AgencyKey.of(b));
  }

  @ParameterizedTest
  @CsvSource({
    "云岫县人民政府, 云岫县人民政府办公室",
    "云岫县民政局, 江城市云岫县民政局",
    "石坪镇, 石坪乡",
    "云岫县卫生局, 云岫县卫生健康局",
  })
  void areTwoAgencies(String a, String b) {
    assertNotEquals(AgencyKey.of(a), AgencyKey.of(b));
  }
}
