package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.UnreadableException;

/** A right report in whose prose one number is changed gives the one finding that tells of it. */
class ClaimReportsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();

  private static List<String> findings(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NIANBAO
        .check("report.txt", new ByteArrayInputStream(bytes))
        .judgement()
        .findings()
        .stream()
        .map(f -> f.rule().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "受理政府信息公开申请, 2846, claim/new",
    "答复, 2791, claim/completed",
    "含上年度结转申请, 29, claim/carried-in",
    "另有, 84, claim/carried-out",
    "行政复议, 263, claim/review",
    "结果维持, 88, claim/review",
    "结果纠正, 41, claim/review",
    "其他结果, 107, claim/review",
    "尚未审结, 27, claim/review",
    "行政诉讼, 58, claim/suit",
    "结果维持, 33, claim/suit",
    "结果纠正, 4, claim/suit",
    "其他结果, 12, claim/suit",
    "尚未审结, 9, claim/suit",
    "制发行政规范性文件, 9, claim/documents",
    "废止, 31, claim/documents",
    "现行有效, 87, claim/documents"
  })
  void eachNumberOfTheProseIsCompared(String before, int number, String rule)
      throws IOException, UnreadableException {
    String text = Files.readString(Path.of("test-reports/2024-lake-city-right.txt"));
    String phrase = before + number + "件";
    int at = text.indexOf(phrase);
    assertEquals(at, text.lastIndexOf(phrase), phrase + " stands once");
    for (int other : new int[] {number - 1, number + 1}) {
      assertEquals(List.of(rule), findings(text.replace(phrase, before + other + "件")), phrase);
    }
  }
}
