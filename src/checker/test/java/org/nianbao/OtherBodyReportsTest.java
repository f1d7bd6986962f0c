package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** Reports that name another body in their opening or signature, and such as only seem to. */
class OtherBodyReportsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();

  private static List<Finding> findings(String from, String to)
      throws IOException, UnreadableException {
    String text = Files.readString(Path.of("test-reports/2021-county-right.txt"));
    assertTrue(text.contains(from), from);
    byte[] bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("report.txt", new ByteArrayInputStream(bytes)).judgement().findings();
  }

  @ParameterizedTest
  @CsvSource({
    "'                       槐桑县人民政府', '                       枫陵县人民政府', 落款却是别的机关",
    "报告由槐桑县人民政府办公室依据, 报告由枫陵县人民政府依据, 开头却说是别的机关的报告",
  })
  void anotherBody(String from, String to, String told) throws IOException, UnreadableException {
    List<Finding> findings = findings(from, to);
    assertEquals(List.of("text/agency"), findings.stream().map(f -> f.rule().id()).toList());
    assertTrue(
        findings.get(0).message(Language.ZH).startsWith("本机关是槐桑县人民政府，" + told),
        findings.get(0).message(Language.ZH));
  }

  @ParameterizedTest
  @CsvSource({
    "'                       槐桑县人民政府', '                       槐桑县人民政府办公室'",
    "'                       槐桑县人民政府', '                       槐桑县政府'",
    "报告由槐桑县人民政府办公室依据, 报告由县政务公开领导小组办公室依据",
    "报告由槐桑县人民政府办公室依据, 报告由我县依据",
  })
  void theSameBody(String from, String to) throws IOException, UnreadableException {
    assertEquals(List.of(), findings(from, to));
  }
}
