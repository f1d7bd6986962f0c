package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which a body speaks of itself. */
class OwnNamesTest {

  private static String own(String full, String text) {
    return text.substring(0, new OwnNames(List.of(full)).at(text, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "清沅市安澜区水务局, 水务局, 水务局",
    "清沅市安澜区水务局, 区水务局收到, 区水务局",
    "清沅市安澜区水务局, 安澜区水务局收到, 安澜区水务局",
    "清沅市安澜区水务局, 局办公室收到, 局办公室",
    "清沅市安澜区水务局, 我区水务局收到, 我区水务局",
    "霁州市淞陵区人力资源和社会保障局, 区人社局收到, 区人社局",
    "霁州市卫生健康委员会, 市卫健委收到, 市卫健委",
    "淞陵区人民政府办公室, 区府办收到, 区府办",
    "霁州市淞陵区安平街道办事处, 安平街道收到, 安平街道",
    "云泊县柳桥镇人民政府, 柳桥镇收到, 柳桥镇",
    "云泊县柳桥镇人民政府, 镇政府收到, 镇政府",
    "霁州市人民政府, 霁州市收到, 霁州市",
    "霁州市人民政府, 市政府收到, 市政府",
    "霁州市公安局淞陵分局, 淞陵分局收到, 淞陵分局"
  })
  void areDerivedFromTheFullName(String full, String text, String expected) {
    assertEquals(expected, own(full, text));
  }

  @ParameterizedTest
  @CsvSource({
    "清沅市安澜区水务局, 市水务局收到",
    "清沅市安澜区水务局, 区财政局收到",
    "清沅市安澜区水务局, 清沅市收到",
    "霁州市公安局淞陵分局, 市公安局收到",
    "霁州市淞陵区安平街道办事处, 青陵街道收到",
    "云泊县柳桥镇人民政府, 县政府收到",
    "云泊县柳桥镇人民政府, 云泊县收到",
    "霁州市人民政府, 市教育局收到",
    "霁州市教育局, 省教育厅收到"
  })
  void ofOthersAreNot(String full, String text) {
    assertEquals("", own(full, text));
  }
}
