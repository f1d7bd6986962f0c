package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "年报/柳河镇2023年政府信息公开工作年度报告.docx, 柳河镇, 2023",
    "2023年度云岫县水务局年报.pdf, 云岫县水务局, 2023",
    "01 云岫县教育局.docx, 云岫县教育局, 0",
    "扫描件-云岫县统计局（盖章）2023.pdf, 云岫县统计局, 2023",
    "云岫县人民政府办公室2023年政府信息公开年报（终稿）.doc, 云岫县人民政府办公室, 2023",
    "全县年报.zip!/东片/望湖区梅园街道办事处.pdf, 望湖区梅园街道办事处, 0",
    "年报（云岫县财政局）2024-01-20.pdf, 云岫县财政局, 0",
    "C:\\年报\\云岫县公安局.doc, 云岫县公安局, 0",
  })
  void namesTheAgency(String path, String agency, int year) {
    FileName name = FileName.of(path);
    assertEquals(Optional.of(agency), name.agency(Agencies.NONE));
    assertEquals(year, name.year().orElse(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年报.docx",
        "2023年政府信息公开工作年度报告.docx",
        "政府信息公开工作年度报告.doc",
        "report-2023.txt",
        "新建文档.docx",
        "全县各单位2023.docx",
        "-",
        ""
      })
  void namesNoAgency(String path) {
    assertEquals(Optional.empty(), FileName.of(path).agency(Agencies.NONE));
  }

  @Test
  void twoYearsAreNone() {
    assertEquals(Optional.empty(), FileName.of("2022年与2023年对照.xlsx").year());
  }

  @Test
  void withAListOnlyListedNamesCount() {
    Agency water =
        new Agency("云岫县水务局", List.of("县水务局"), List.of("云岫县水利局"), "", "", "", Optional.empty());
    Agencies list = Agencies.of(List.of(water));
    assertEquals(Optional.of("云岫县水务局"), FileName.of("报云岫县水利局2023.pdf").agency(list));
    assertEquals(Optional.of("云岫县水务局"), FileName.of("县水务局年报.pdf").agency(list));
    assertEquals(Optional.empty(), FileName.of("云岫县教育局.pdf").agency(list));
  }
}
