package org.nianbao.recognition.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.BodyVoice;

/** Bodies that a report's sentences are about though they are not the one that reports. */
class SubjectBodiesTest {

  private static String found(String agency, String text) {
    SubjectBodies bodies = new SubjectBodies(agency);
    bodies.read(new Paragraph(text, Place.paragraph(1)), 1);
    return String.join(" ", bodies.found().stream().map(BodyVoice::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "澄岭市望湖区水务局,这一年，南圩区水务局把防汛信息放在首位。,南圩区水务局",
    "澄岭市望湖区水务局,2023年，县水务局围绕供水安全做好公开。,县水务局",
    "岚溪县文化和旅游局,2020年，区文旅局结合景区开放推进公开。,区文旅局",
    "澄岭市望湖区水务局,改进情况：望湖区水利局已把进度纳入清单。,望湖区水利局",
    "澄岭市望湖区水务局,2022年，区城市管理局没有收取信息处理费。,区城市管理局",
    "岚溪县石泉镇人民政府,2024年，柳河镇人民政府坚持主动公开。,柳河镇人民政府",
    "岚溪县发展和改革委员会,2024年，清河县发展和改革委员会持续公开项目信息。,清河县发展和改革委员会",
    "沁岚区南门街道办事处,2024年，北关街道办事处按照区里部署做好公开。,北关街道办事处"
  })
  void tellsAnotherSubject(String agency, String text, String name) {
    assertEquals(name, found(agency, text));
  }

  @ParameterizedTest
  @CsvSource({
    "澄岭市望湖区水务局,2023年，区水务局围绕供水安全做好公开。",
    "澄岭市望湖区水务局,望湖区水务局按照要求公开信息。",
    "澄岭市望湖区水务局,市水务局按照考核办法对我局公开工作评分。",
    "澄岭市望湖区水务局,区司法局按照职责审核规范性文件并公开信息。",
    "澄岭市望湖区水务局,区城市管理局已完成道路开挖许可。",
    "岚溪县文化和旅游局,县文旅局持续推进政府信息公开。",
    "岚溪县石泉镇人民政府,石泉镇坚持公开为常态。",
    "岚溪县石泉镇人民政府,乡镇政府按照职责公开信息。",
    "岚溪县发展和改革委员会,岚溪县财政局按照职责公开预算。",
    "沁岚区南门街道办事处,南门街道坚持公开为常态。"
  })
  void ownNamesAndOthersAtTheirOwnWorkAreNone(String agency, String text) {
    assertEquals("", found(agency, text));
  }
}
