package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;

/**
 * The sentence of the preamble that lists the report's parts, in the ways in which it is written.
 */
class PreambleTest {

  private static List<String> listing(String sentence) throws IOException, UnreadableException {
    EditedReport report = EditedReport.ofBureau();
    int from = report.text().indexOf("报告由总体情况");
    int to = report.text().indexOf("，所列数据的统计期限");
    return report.with(report.text().substring(from, to), sentence).rules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因申请被复议、提起诉讼的情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分",
        "报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要报告的事项”六部分组成",
        "为反映总体情况、加强管理，根据上级要求编制，全文包括：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项",
        "内容包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要汇报的情况六个部分",
        "分为总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；政府信息公开行政复议、行政诉讼情况；存在的主要问题及改进情况；其他需要报告的事项",
        "本报告共六部分，包括一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项",
        "主要包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况等6个部分",
        "主要内容有总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因公开工作被申请行政复议、提起行政诉讼的情况，存在的主要问题及改进情况，其他需要报告的事项，共六个部分",
        "包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项，共计分为6大部分",
      })
  void sixParts(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), listing(sentence), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况五个部分组成",
        "报告由概述、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开的收费及减免情况、存在的主要问题及改进情况、附表六个部分组成",
        "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况四个部分",
        "包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项，共七个部分",
      })
  void otherParts(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("heading/preamble"), listing(sentence), sentence);
  }
}
