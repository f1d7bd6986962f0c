package org.nianbao.variants;

import static org.nianbao.variants.Variant.changed;

import java.util.List;

/** Reports whose year stands elsewhere than in the title, or not in its usual shape. */
final class YearVariants {

  private static final String FORM = "政府信息公开工作年度报告";

  private YearVariants() {}

  static List<Variant> all() {
    return List.of(
        changed(
                "year: in the period alone",
                d -> {
                  d.title(d.agency + FORM);
                  d.preamble("本报告所列数据的统计期限为" + d.year + "年1月1日至" + d.year + "年12月31日。");
                })
            .deserving("structure/title-year@0"),
        changed(
                "year: in the text alone",
                d -> {
                  d.title(d.agency + FORM);
                  d.preamble();
                  d.part(1).first(d.year + "年，我单位认真贯彻《中华人民共和国政府信息公开条例》（2019年4月3日修订）。");
                })
            .deserving("structure/title-year@0"),
        changed(
                "year: in Chinese in the text alone",
                d -> {
                  d.title(d.agency + FORM);
                  d.preamble();
                  d.part(1)
                      .first(
                          "二〇"
                              + new String[] {"一九", "二〇", "二一", "二二", "二三", "二四", "二五"}
                                  [d.year - 2019]
                              + "年，我单位继续推进政府信息公开。");
                })
            .deserving("structure/title-year@0"),
        changed(
            "year: the title names two",
            d -> d.title(d.agency + (d.year - 1) + "-" + d.year + "年" + FORM)),
        changed(
                "year: the notice's year before the report's",
                d -> {
                  d.title(d.agency + FORM);
                  d.preamble(
                      "根据国办公开办函〔"
                          + (d.year < 2021 ? "2019〕60" : "2021〕30")
                          + "号和2019年修订的《条例》编制，统计期限为"
                          + d.year
                          + "年1月1日至12月31日。");
                })
            .deserving("structure/title-year@0"));
  }
}
