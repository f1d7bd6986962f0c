package org.nianbao.recognition.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Signature;

/** The shapes in which reports are signed. */
class SignatureFinderTest {

  private static Optional<Signature> of(String lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph("六、其他需要报告的事项", Place.UNKNOWN));
    blocks.add(new Paragraph("本年度未收取信息处理费。", Place.UNKNOWN));
    for (String line : lines.split("\\|", -1)) {
      blocks.add(new Paragraph(line, Place.UNKNOWN));
    }
    return SignatureFinder.find(blocks, 6).map(SignatureFinder.FoundSignature::signature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "长河县水利局|2025年1月20日",
        "长河县水利局|2025年01月20日",
        "长河县水利局|２０２５年１月２０日",
        "长河县水利局|二〇二五年一月二十日",
        "长河县水利局|二○二五年一月二十日",
        "长河县水利局|2025-01-20",
        "长河县水利局|2025.1.20",
        "长河县水利局|2025/1/20",
        "长河县水利局　　2025年1月20日",
        "      长河县水利局    |        2025 年 1 月 20 日   ",
        "长河县水利局|（2025年1月20日）",
        "长河县水利局（盖章）|2025年1月20日",
        "长河县水利局|2025年1月20日|附件：1.统计表|2.名词解释",
        "附件：统计表|长河县水利局|2025年1月20日",
        "长河县水利局|2025年1月20日|扫一扫在手机打开当前页|【打印】【关闭】",
        "长河县水利局|2025年1月20日|— 6 —"
      })
  void signed(String lines) {
    Signature signature = of(lines).orElseThrow();
    assertEquals(LocalDate.of(2025, 1, 20), signature.date());
    assertEquals("长河县水利局", signature.agency());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打印 关闭",
        "统计期限为2024年1月1日至2024年12月31日",
        "国务院令第711号自2019年5月15日起施行，2025年1月20日",
        "2025年13月40日"
      })
  void notSigned(String lines) {
    assertTrue(of(lines).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"长河县自然资源局", "云山自治县水利局", "长河县自来水管理处"})
  void signedOnOneLine(String agency) {
    assertEquals(agency, of(agency + "2025年1月20日").orElseThrow().agency());
  }
}
