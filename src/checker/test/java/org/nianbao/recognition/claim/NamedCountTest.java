package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedCountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "编辑出版市政府公报12期，每期8000册。; named.bulletin.期=12期",
        "全年召开新闻发布会34场。; named.briefings.场=34场",
        "通过区政府门户网站公开信息326条。; named.website.区条=326条",
        "2022年区政府门户网站公开信息301条。; ''",
        "一季度区政府门户网站公开信息80条。; ''",
        "市政府公报2023年第3期刊登文件6件。; ''",
        "区政府门户网站“水务”专栏公开信息298条。; ''"
      })
  void countsWhatIsNamedOfTheWholeYear(String text, String counts) {
    assertEquals(
        counts,
        NamedCount.in(NormalText.of(text), 2023).stream()
            .map(n -> n.id() + "=" + n.shown())
            .collect(Collectors.joining(" ")));
  }
}
