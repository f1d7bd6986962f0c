package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;

/**
 * Who speaks in the report of a town or a subdistrict: itself, or a body from which it was taken.
 */
class SpeakingLevelTest {

  private static List<String> of(String agency, String sentence)
      throws IOException, UnreadableException {
    return EditedReport.ofBureau()
        .with("澄岭市望湖区水务局", agency)
        .with("2024年，我局将继续", "2024年将继续")
        .alsoSaying(sentence)
        .rules()
        .stream()
        .filter(rule -> rule.equals("text/agency"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "着力推动全省政府信息公开工作再上台阶。",
        "扎实推进乡政府信息公开各项工作。",
        "我市高度重视政府信息公开工作，成立了领导小组。",
        "县水务局高度重视公开工作，专人负责。",
        "全乡共公开信息120条。",
        "乡党委把公开工作列入议事日程。",
        "2023年，我县共公开信息120条。",
        "2024年，我镇将推动全省各级部门落实公开要求。",
        "统筹全县各单位做好栏目维护。",
      })
  void anotherLevelSpeaksInATown(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/agency"), of("槐桑县柳桥镇人民政府", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县水务局严格落实公开要求，主动公开信息120条。",
        "我市主动公开信息120条。",
        "全镇共公开信息120条。",
        "由镇政府办公室负责日常工作。",
        "统筹全市政务公开工作，开展专项检查。",
      })
  void anotherLevelSpeaksInASubdistrict(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/agency"), of("澄岭市望湖区桂花街道办事处", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乡政府高度重视公开工作，专人负责。",
        "2023年，街道办事处严格落实公开要求，公开信息120条。",
        "我委办公室配备两名专职人员。",
        "我校成立公开工作领导小组，由校长任组长。",
        "我院设立查阅点一处。",
        "槐桑县教育局政府信息公开工作领导小组定期研究部署。",
        "2024年，县民政局将继续压缩答复时间。",
        "如有疑问，请与槐桑县卫生健康局办公室联系（地址：文昌路18号）。",
      })
  void anotherBodySpeaksInABureau(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/agency"), of("槐桑县交通运输局", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我委托第三方机构开展检测，信息由两人校对。",
        "各乡政府高度重视，及时报送客运班线信息。",
        "乡政府报送的道路信息由我局公开。",
        "与街道办事处联合公开施工信息。",
        "会同县住建局公开道路改造计划。",
        "如有疑问，请与县交通运输局办公室联系。",
        "县交通局政府信息公开领导小组听取汇报2次。",
        "群众来信写道“我校门前的站牌位置不准”，当日更正。",
      })
  void aBureauSpeaksOfItselfAndOthers(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), of("槐桑县交通运输局", sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"我镇党委、政府每月研究一次公开工作。", "我局指定专人负责网站更新。", "我街道每周更换公开栏。"})
  void anotherBodySpeaksInAGovernmentsOffice(String sentence)
      throws IOException, UnreadableException {
    assertEquals(List.of("text/agency"), of("槐桑县人民政府办公室", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照全省统一部署，推进全省一体化平台的应用。",
        "在全县政务公开考核中排名第三。",
        "为推动全县政务公开工作贡献力量。",
        "乡镇政府信息公开是基层治理的一部分。",
        "配合县水务局公开水价信息。",
        "柳河乡政府来镇交流公开工作。",
        "全镇共公开信息120条，镇政府门户网站改版。",
        "落实我市政务公开工作要点。",
        "服务全县经济社会发展，公开惠农信息。",
        "县政府办推动全县各部门规范公示栏，我镇已完成。",
        "配合推动全县各乡镇规范公示栏。",
        "推动全镇各部门规范公示栏。",
        "通过全国政务服务平台公开信息。",
        "完善全乡镇联动的公开机制。",
      })
  void aTownSpeaksOfOthers(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), of("槐桑县柳桥镇人民政府", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照我市统一部署开展政务公开日活动。",
        "区水务局来街道指导水务信息公开。",
        "参加全区政务公开业务培训。",
        "我街道高度重视公开工作。",
        "街道辖区内原柳桥镇政府旧址的文物信息已公开。",
      })
  void aSubdistrictSpeaksOfOthers(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), of("澄岭市望湖区桂花街道办事处", sentence));
  }
}
