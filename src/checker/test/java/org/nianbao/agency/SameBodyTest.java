package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one body with and without what stands above it, and names that many places have. */
class SameBodyTest {

  @ParameterizedTest
  @CsvSource({
    "望湖区人民政府, 榕江市望湖区人民政府",
    "望湖区水务局, 榕江市望湖区水务局",
    "青石镇人民政府, 云泽省岚溪县青石镇人民政府",
    "岚溪县, 榕江市岚溪县人民政府",
  })
  void withAndWithoutTheRegionAbove(String bare, String full) {
    assertTrue(AgencyName.isSameUnderRegion(bare, full));
    assertTrue(AgencyName.isSameUnderRegion(full, bare));
  }

  @ParameterizedTest
  @CsvSource({
    "望湖区人民政府, 榕江市望湖区水务局",
    "榕江市望湖区水务局, 枫陵市望湖区水务局",
    "水务局, 防汛水务局",
    "榕江市, 榕江市水务局",
  })
  void otherBodies(String one, String other) {
    assertFalse(AgencyName.isSameUnderRegion(one, other));
  }

  @Test
  void aShortNameStandsForTheOneFullName() {
    assertEquals(
        Map.of("望湖区水务局", "榕江市望湖区水务局"), AgencyNames.full(List.of("望湖区水务局", "榕江市望湖区水务局", "榕江市财政局")));
  }

  @Test
  void aShortNameOfTwoPlacesStandsForNeither() {
    assertEquals(Map.of(), AgencyNames.full(List.of("梅园街道", "望湖区梅园街道", "青石区梅园街道")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"梅园街道办事处", "青石镇人民政府", "水务局", "区水务局"})
  void namesThatManyPlacesHave(String name) {
    assertFalse(AgencyName.isPlaced(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"望湖区梅园街道办事处", "岚溪县青石镇人民政府", "榕江市水务局", "岚溪县人民政府", "云泽省水利厅", "国家某某委员会"})
  void namesOfOnePlace(String name) {
    assertTrue(AgencyName.isPlaced(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云泽海关关区", "云泽综合保税区", "榕江保税港区", "榕江航空港区", "榕江高新技术产业开发区", "云泽空港区", "榕江出口加工区"})
  void zonesAreNoGovernments(String name) {
    assertFalse(AgencyName.isGovernment(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"榕江市望湖区", "岚溪县", "榕江市龙港区", "神木林区", "榕江市", "云泽省"})
  void regionsAre(String name) {
    assertTrue(AgencyName.isGovernment(name));
  }
}
