package org.nianbao.variants;

import static org.nianbao.variants.Variant.changed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Titles, what stands around them, preambles, and signatures. */
final class TitleVariants {

  private static final String FORM = "政府信息公开工作年度报告";
  private static final String PARTS =
      "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

  private TitleVariants() {}

  static List<Variant> all() {
    return Stream.of(titles(), around(), preambles(), signatures()).flatMap(List::stream).toList();
  }

  private static List<Variant> titles() {
    return List.of(
        changed("title: the agency on its own line", d -> d.title(d.agency, d.year + "年" + FORM)),
        changed(
            "title: agency and year, then the rest", d -> d.title(d.agency + d.year + "年", FORM)),
        changed("title: on three lines", d -> d.title(d.agency, d.year + "年", FORM)),
        changed(
            "title: broken within 工作年度报告", d -> d.title(d.agency + d.year + "年政府信息公开工作", "年度报告")),
        changed(
            "title: broken within 政府信息公开", d -> d.title(d.agency + d.year + "年政府信息", "公开工作年度报告")),
        changed("title: 关于 on the first line", d -> d.title(d.agency, "关于" + d.year + "年" + FORM)),
        changed(
            "title: spaces between characters",
            d -> d.title(String.join(" ", (d.agency + d.year + "年" + FORM).split("")))),
        changed(
            "title: full-width spaces between parts",
            d -> d.title("　" + d.agency + "　" + d.year + "年　" + FORM)),
        changed("title: year first", d -> d.title(d.year + "年" + d.agency + FORM)),
        changed("title: year first on its own line", d -> d.title(d.year + "年", d.agency + FORM)),
        changed("title: 年度", d -> d.title(d.agency + d.year + "年度" + FORM))
            .deserving("structure/title-wording@0"),
        changed(
            "title: year in full-width digits", d -> d.title(d.agency + wide(d.year) + "年" + FORM)),
        changed(
            "title: year in Chinese numerals",
            d -> d.title(d.agency + chinese(d.year) + "年" + FORM)),
        changed(
            "title: year in Chinese numerals with a round zero",
            d -> d.title(d.agency + chinese(d.year).replace('〇', '○') + "年" + FORM)),
        changed("title: in 《》", d -> d.title("《" + d.agency + d.year + "年" + FORM + "》")),
        changed("title: year in brackets", d -> d.title(d.agency + FORM, "（" + d.year + "年）")),
        changed(
            "title: year in brackets on the same line",
            d -> d.title(d.agency + FORM + "（" + d.year + "年）")),
        changed("title: 年度 in brackets", d -> d.title(d.agency + FORM, "（" + d.year + "年度）")),
        changed("title: a dash between", d -> d.title(d.agency + "—" + d.year + "年" + FORM)),
        changed(
            "title: twice",
            d -> d.title(d.agency + d.year + "年" + FORM, d.agency + d.year + "年" + FORM)));
  }

  private static String wide(int year) {
    return Integer.toString(year)
        .chars()
        .map(c -> c - '0' + '０')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String chinese(int year) {
    return Integer.toString(year)
        .chars()
        .map(c -> "〇一二三四五六七八九".charAt(c - '0'))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Variant under(String line) {
    return changed("under the title: " + line, d -> d.title.add(line));
  }

  private static Variant over(String line) {
    return changed("over the title: " + line, d -> d.title.add(0, line));
  }

  private static List<Variant> around() {
    return List.of(
        under("（2024年1月23日）"),
        under("来源：县政府办公室 发布时间：2025-01-20 09:30"),
        under("发布日期：2025-01-20　浏览次数：135　字体：[大 中 小]"),
        under("【字体：大 中 小】 打印 关闭"),
        under("信息来源：办公室"),
        over("当前位置：首页 > 政务公开 > 政府信息公开年报"),
        over("索引号：11220000013544357T/2025-00012"),
        over("分类：政府信息公开工作年度报告；通知"),
        over("政府信息公开年度报告"),
        over("附件1"),
        changed(
            "a list of contents",
            d -> {
              d.preamble.add(0, "目录");
              int i = 1;
              for (Draft.Part p : d.parts) {
                d.preamble.add(i++, p.heading);
              }
            }),
        changed(
            "a list of contents with page numbers",
            d -> {
              d.preamble.add(0, "目　录");
              int i = 1;
              for (Draft.Part p : d.parts) {
                d.preamble.add(i++, p.heading + "…………………" + i);
              }
            }),
        changed(
                "a list of contents with tabs",
                d -> {
                  d.preamble.add(0, "目  录");
                  int i = 1;
                  for (Draft.Part p : d.parts) {
                    d.preamble.add(i++, p.heading + "\t" + i);
                  }
                })
            .in(Variant.Format.HTML, Variant.Format.TEXT));
  }

  private static Variant preamble(String name, String... lines) {
    return changed("preamble: " + name, d -> d.preamble(lines));
  }

  private static List<Variant> preambles() {
    return List.of(
        preamble("none"),
        preamble("one sentence", "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。"),
        preamble("由六部分组成", "本报告由" + PARTS + "六部分组成。"),
        preamble("等六个部分", "全文包括" + PARTS + "等六个部分。欢迎监督。"),
        preamble(
            "共分为六个部分 with numerals",
            "本报告共分为六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。"),
        preamble(
            "numerals and commas",
            "报告内容包括：一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项等。"),
        preamble(
            "numerals in brackets",
            "报告内容：（一）总体情况；（二）主动公开政府信息情况；（三）收到和处理政府信息公开申请情况；（四）政府信息公开行政复议、行政诉讼情况；（五）存在的主要问题及改进情况；（六）其他需要报告的事项。"),
        preamble(
            "numerals 1.",
            "本报告分六部分：1.总体情况；2.主动公开政府信息情况；3.收到和处理政府信息公开申请情况；4.政府信息公开行政复议、行政诉讼情况；5.存在的主要问题及改进情况；6.其他需要报告的事项。"),
        preamble(
            "the Regulations' words",
            "本报告包括总体情况，行政机关主动公开政府信息的情况，行政机关收到和处理政府信息公开申请的情况，因政府信息公开工作被申请行政复议、提起行政诉讼的情况，政府信息公开工作存在的主要问题及改进情况，其他需要报告的事项六个部分。"),
        preamble("open list", "本报告主要包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。"),
        preamble(
            "open list of five",
            "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况等内容组成。"),
        preamble("count alone", "现将有关情况报告如下，全文共六个部分。"),
        preamble("六大部分", "报告由" + PARTS.replace("、行政诉讼", "和行政诉讼") + "六大部分构成。"),
        preamble("六项内容", "报告共六项内容，分别为" + PARTS + "。"),
        preamble(
            "in quotation marks",
            "本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要报告的事项”六个部分组成。"),
        preamble(
            "over several lines",
            "本报告共分六个部分：",
            "总体情况；",
            "主动公开政府信息情况；",
            "收到和处理政府信息公开申请情况；",
            "政府信息公开行政复议、行政诉讼情况；",
            "存在的主要问题及改进情况；",
            "其他需要报告的事项。",
            "现予以公布。"),
        preamble(
            "with 以及 and 和",
            "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况以及其他需要报告的事项六个方面内容。"),
        preamble(
            "with addresses and offices",
            "本报告包括" + PARTS + "六个部分。",
            "本报告电子版可在门户网站下载。如有疑问，请联系办公室（地址：人民路1号，邮编：130000，电话：0431-12345678，电子邮箱：xxgk@jl.gov.cn）。"),
        changed(
            "preamble: the period with spaces",
            d ->
                d.preamble(
                    "本报告中所列数据的统计期限自 " + d.year + " 年 1 月 1 日起至 " + d.year + " 年 12 月 31 日止。")),
        changed(
            "preamble: the period without the second year",
            d -> d.preamble("统计数据期限为" + d.year + "年1月1日—12月31日。")),
        changed(
            "preamble: a broken period",
            d -> d.preamble("本报告所列数据统计期限为" + d.year + "11日至" + d.year + "1231日。")),
        changed(
            "preamble: last year's period in passing",
            d ->
                d.preamble(
                    "本报告数据统计期限为"
                        + d.year
                        + "年1月1日至"
                        + d.year
                        + "年12月31日，上年报告的数据截至"
                        + (d.year - 1)
                        + "年12月31日。")));
  }

  private static Variant signed(String name, Consumer<Draft> change) {
    return changed("signature: " + name, change);
  }

  private static List<Variant> signatures() {
    return List.of(
        signed("none", d -> d.signature()),
        signed("date alone", d -> d.signature(d.year + 1 + "年1月20日")),
        signed("date in Chinese", d -> d.signature(d.agency, chinese(d.year + 1) + "年一月二十日")),
        signed(
            "date in Chinese with a round zero",
            d -> d.signature(d.agency, chinese(d.year + 1).replace('〇', '○') + "年一月二十日")),
        signed("date with dashes", d -> d.signature(d.agency, d.year + 1 + "-01-20")),
        signed("date with dots", d -> d.signature(d.agency, d.year + 1 + ".1.20")),
        signed("on one line", d -> d.signature(d.agency + "　　" + (d.year + 1) + "年1月20日")),
        signed(
            "moved right by spaces",
            d ->
                d.signature(
                    "                    " + d.agency,
                    "                " + (d.year + 1) + "年1月20日   ")),
        signed(
            "with full-width spaces in the date",
            d -> d.signature(d.agency, (d.year + 1) + "　年　1　月　20　日")),
        signed(
            "before attachments",
            d -> d.signature(d.agency, d.year + 1 + "年1月20日", "附件：1.政府信息公开统计表", "2.名词解释")),
        signed(
            "attachments before it",
            d -> d.signature("附件：政府信息公开统计表", d.agency, d.year + 1 + "年1月20日")),
        signed("with a stamp", d -> d.signature(d.agency + "（盖章）", d.year + 1 + "年1月20日")),
        signed(
            "page matter behind",
            d -> d.signature(d.agency, d.year + 1 + "年1月20日", "扫一扫在手机打开当前页", "【打印】【关闭】")),
        signed(
            "page matter alone",
            d -> d.signature("分享到：", "打印 关闭", "上一篇：无", "下一篇：" + (d.year - 1) + "年政府信息公开工作年度报告")),
        signed("page number behind", d -> d.signature(d.agency, d.year + 1 + "年1月20日", "— 6 —")));
  }
}
