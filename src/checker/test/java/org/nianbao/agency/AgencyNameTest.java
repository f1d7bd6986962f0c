package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What names of bodies of every kind tell; where a name leaves doubt nothing is held against it.
 */
class AgencyNameTest {

  @ParameterizedTest
  @CsvSource({
    "沅陌市财政局, 财政局",
    "沅陌市财政局, 沅陌市财政局办公室",
    "沅陌市财政局, 局办公室",
    "财政局, 沅陌市财政局",
    "沅陌市清禾区人社局, 清禾区人力资源和社会保障局",
    "沅陌市人力资源和社会保障局, 沅陌市人社局",
    "清禾区人民政府, 沅陌市清禾区人民政府办公室",
    "清禾区, 清禾区政务公开领导小组办公室",
    "柳河镇人民政府, 柳河镇",
    "东门街道, 清禾区东门街道办事处",
    "东门办事处, 清禾区东门街道办事处",
    "国家税务总局清禾税务局, 清禾区税务局",
    "清禾县城管局, 清禾县城市管理行政执法局",
    "沅陌市发展和改革委员会, 沅陌市发展改革委",
    "沅陌经济开发区管理委员会, 沅陌经济开发区管委会",
  })
  void namesOfOneBody(String one, String other) {
    assertTrue(AgencyName.mayBeSame(one, other));
    assertTrue(AgencyName.mayBeSame(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "沅陌市财政局, 沅陌市教育局",
    "沅陌市财政局, 清禾区财政局",
    "甲县市场监督管理局, 乙县市场监督管理局",
    "柳河镇人民政府, 双桥镇人民政府",
    "东门街道, 西门街道办事处",
    "清禾县卫生健康局, 清禾县卫生计生委",
    "清禾县人民政府, 沅陌市人民政府",
  })
  void namesOfTwoBodies(String one, String other) {
    assertFalse(AgencyName.mayBeSame(one, other));
    assertFalse(AgencyName.mayBeSame(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "教育部, MINISTRY",
    "住房和城乡建设部, MINISTRY",
    "人力资源和社会保障部, MINISTRY",
    "国家发展和改革委员会, MINISTRY",
    "国家市场监督管理总局, MINISTRY",
    "国务院办公厅, MINISTRY",
    "国家税务总局长河市税务局, DEPARTMENT",
    "国家统计局长河调查队, DEPARTMENT",
    "中国人民银行长河市分行, DEPARTMENT",
    "中共长河县委宣传部, DEPARTMENT",
    "长河县人民武装部, DEPARTMENT",
    "云岭省人民政府, PROVINCE",
    "广西壮族自治区人民政府, PROVINCE",
    "上海市人民政府, PROVINCE",
    "上海市, PROVINCE",
    "长河市人民政府, CITY",
    "长河市, CITY",
    "云山彝族自治州人民政府, CITY",
    "北原盟行政公署, CITY",
    "北原地区行署, CITY",
    "滨海新区人民政府, CITY",
    "上海市浦东新区人民政府, CITY",
    "长河县人民政府, COUNTY",
    "长河县, COUNTY",
    "云山苗族自治县人民政府, COUNTY",
    "北原左旗人民政府, COUNTY",
    "北京市朝阳区人民政府, COUNTY",
    "长河市东城区, COUNTY",
    "柳溪镇人民政府, TOWNSHIP",
    "柳溪镇, TOWNSHIP",
    "云山瑶族乡人民政府, TOWNSHIP",
    "白音苏木人民政府, TOWNSHIP",
    "东城区柳溪街道办事处, SUBDISTRICT",
    "柳溪街道, SUBDISTRICT",
    "柳溪街道党工委, SUBDISTRICT",
    "长河市人民政府办公室, DEPARTMENT",
    "长河市公安局东城分局, DEPARTMENT",
    "长河经济技术开发区管理委员会, DEPARTMENT",
    "长河经济技术开发区, DEPARTMENT",
    "长河高新区管委会, DEPARTMENT",
    "清江港区, DEPARTMENT",
    "泉港区, COUNTY",
    "长河市泉港区, COUNTY",
    "长河市中级人民法院, DEPARTMENT",
    "长河市乡村振兴局, DEPARTMENT"
  })
  void tellsTheKindOfBody(String name, AgencyLevel level) {
    assertEquals(level, AgencyName.level(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "长河县人民政府",
        "北京市朝阳区人民政府",
        "北京市朝阳区教育局",
        "长河县财政局",
        "长河县人民政府办公室",
        "国家税务总局长河县税务局",
        "柳溪镇人民政府",
        "柳溪镇财政所",
        "东城区柳溪街道办事处",
        "长河县乡村振兴局",
        "长河市东城区城乡建设局"
      })
  void bodiesWithoutThePowerToMakeRegulations(String name) {
    assertTrue(AgencyName.isBelowCity(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "教育部",
        "云岭省人民政府",
        "云岭省水利厅",
        "长河市人民政府",
        "长河市人民政府办公室",
        "长河市财政局",
        "长河市乡村振兴局",
        "长河市住房和城乡建设局",
        "长河市城乡规划局",
        "长河市风景名胜区管理局",
        "长河市社区建设办公室",
        "镇江市财政局",
        "景德镇市财政局",
        "新乡市财政局",
        "云山彝族自治州人民政府",
        "新疆维吾尔自治区财政厅",
        "北原地区行政公署",
        "滨海新区人民政府",
        "长河高新区管委会"
      })
  void bodiesThatMayMakeThemOrOfWhichTheNameDoesNotTell(String name) {
    assertFalse(AgencyName.isBelowCity(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"长河市人民政府办公室", "长河市公安局", "柳溪街道办事处", "长河高新区管委会", "教育部"})
  void officesAndDepartmentsAreNoGovernments(String name) {
    assertFalse(AgencyName.isGovernment(name));
  }
}
