package org.nianbao.variants;

import static org.nianbao.variants.Variant.changed;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Headings written otherwise, and prose that only looks wrong. */
final class ProseVariants {

  private ProseVariants() {}

  static List<Variant> all() {
    return Stream.of(headings(), overview(), problems(), others(), pages())
        .flatMap(List::stream)
        .toList();
  }

  private static Variant headings(String name, UnaryOperator<String> change) {
    return changed("headings: " + name, d -> d.headings(change));
  }

  private static List<Variant> headings() {
    return List.of(
        headings("a colon behind", h -> h + "："),
        headings("spaces behind", h -> h + "　 "),
        headings("a full stop behind", h -> h + "。"),
        headings("spaces behind the numeral", h -> h.replace("、", "、 ").replace("复议、 ", "复议、")),
        headings("a no-break space before the numeral", h -> "\u00a0\u00a0" + h),
        headings("full-width spaces before the numeral", h -> "　　" + h),
        headings("a full stop in the numeral", h -> h.substring(0, 1) + "." + h.substring(2)),
        headings("numerals lost", h -> h.substring(2)),
        headings("numerals lost, a space left", h -> " " + h.substring(2)),
        headings("half-width comma", h -> h.substring(0, 1) + "," + h.substring(2)),
        headings(
            "the Regulations' words",
            h ->
                h.contains("主动公开") || h.contains("收到")
                    ? h.substring(0, 2) + "行政机关" + h.substring(2)
                    : h),
        headings(
            "the Regulations' words for disputes",
            h -> h.contains("复议") ? "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况" : h),
        headings("和 for 、", h -> h.replace("行政复议、行政诉讼", "行政复议和行政诉讼")),
        headings("政府信息公开工作 before 存在", h -> h.replace("五、存在", "五、政府信息公开工作存在")),
        headings("spaces within", h -> h.replace("情况", "情 况")),
        headings("第一部分", h -> "第" + h.substring(0, 1) + "部分 " + h.substring(2))
            .deserving("heading/numeral@1"));
  }

  private static List<Variant> overview() {
    return List.of(
        changed(
            "overview: told as 一是",
            d ->
                overview(
                    d,
                    "本年度，一是主动公开政府信息120条；二是规范办理依申请公开，畅通渠道；三是加强政府信息管理，严格保密审查；四是抓好网站等平台建设；五是强化监督保障，开展考核、社会评议，全年无责任追究情形。")),
        changed(
            "overview: sub-headings with half-width brackets",
            d ->
                overview(
                    d,
                    "本年度工作如下。",
                    "(一)主动公开",
                    "公开信息120条。",
                    "(二)依申请公开",
                    "办理申请。",
                    "(三)政府信息管理",
                    "审核严格。",
                    "(四)平台建设",
                    "网站改版。",
                    "(五)监督保障",
                    "考核、社会评议、责任追究均已落实。")),
        changed(
            "overview: sub-headings 1、",
            d ->
                overview(
                    d,
                    "本年度工作如下。",
                    "1、主动公开",
                    "公开信息120条。",
                    "2、依申请公开",
                    "办理申请。",
                    "3、政府信息管理",
                    "审核严格。",
                    "4、平台建设",
                    "网站改版。",
                    "5、监督保障",
                    "考核、社会评议、责任追究均已落实。")),
        changed(
            "overview: sub-headings without numerals",
            d ->
                overview(
                    d,
                    "本年度工作如下。",
                    "主动公开",
                    "公开信息120条。",
                    "依申请公开",
                    "办理申请。",
                    "政府信息管理",
                    "审核严格。",
                    "平台建设",
                    "网站改版。",
                    "监督保障",
                    "考核、社会评议、责任追究均已落实。")),
        changed(
            "overview: sub-headings that end in a full stop and text",
            d ->
                overview(
                    d,
                    "（一）主动公开情况。公开信息120条。",
                    "（二）依申请公开情况。办理申请。",
                    "（三）政府信息管理情况。审核严格。",
                    "（四）政府信息公开平台建设情况。网站改版。",
                    "（五）监督保障情况。考核、社会评议、责任追究均已落实。")),
        changed(
            "overview: sub-headings that are names of later sections",
            d ->
                overview(
                    d,
                    "（一）主动公开政府信息情况",
                    "公开信息120条。",
                    "（二）收到和处理政府信息公开申请情况",
                    "办理申请。",
                    "（三）政府信息管理情况",
                    "审核严格。",
                    "（四）平台建设情况",
                    "网站改版。",
                    "（五）监督保障情况",
                    "考核、社会评议、责任追究均已落实。")),
        changed(
            "overview: numbers within sub-headings",
            d ->
                overview(
                    d,
                    "（一）主动公开",
                    "1.公开政府信息120条。",
                    "2.发布解读6篇。",
                    "（二）依申请公开",
                    "1.收到申请。",
                    "2.按时答复。",
                    "（三）政府信息管理",
                    "审核严格。",
                    "（四）平台建设",
                    "网站改版。",
                    "（五）监督保障",
                    "考核、社会评议、责任追究均已落实。")),
        added(
                "overview: names with marks",
                "印发《××办法》以外的各项制度，联系电话138****1234，网址http://www.gov.cn/xxgk/XX/index.html，来信请寄第XX号信箱以外的地址。")
            .deserving("text/placeholder@1"),
        added("overview: a hidden phone number", "咨询电话：138****1234，也可登录www.abc-xxgk.gov.cn查询。"),
        added("overview: a web address with xx", "网址：http://xxgk.abc.gov.cn/xxgkml/index.html。"),
        added("overview: an acronym", "采用XML和XLSX格式发布，使用Xx型设备的除外。"),
        added("overview: times sign", "展板规格为2×3米，二维码为5×5厘米。"),
        added("overview: plans of the past", "按照2018年印发的规划，2018年以来持续推进，将政务公开纳入年度考核。"),
        added("overview: 将 that moves the object", "将2018年以来的政策文件集中归类，将公开工作纳入考核。"),
        added("overview: last year's notes", "公开上一年度部门决算和年度报告，落实“十四五”规划。"),
        added("overview: 第一部分 in a sentence", "公开目录第一部分为机构职能，第二部分为政策文件。"),
        added(
            "overview: a law of another year",
            "认真贯彻《中华人民共和国政府信息公开条例》（2019年修订），按照国发〔2015〕50号文件要求办理。"),
        added("overview: another period", "宣传活动的期限为2018年1月1日至2018年12月31日。"),
        added("overview: a table of its own follows", "具体情况见下表。"));
  }

  private static void overview(Draft d, String... lines) {
    d.part(1).body.clear();
    for (String line : lines) {
      d.part(1).last(line);
    }
  }

  private static Variant added(String name, String line) {
    return changed(name, d -> d.part(1).last(line));
  }

  private static Variant problems(String name, String... lines) {
    return changed(
        "problems: " + name,
        d -> {
          d.part(5).body.clear();
          for (String line : lines) {
            d.part(5)
                .last(
                    line.replace("NEXT", Integer.toString(d.year + 1))
                        .replace("THIS", Integer.toString(d.year)));
          }
        });
  }

  private static List<Variant> problems() {
    return List.of(
        problems(
            "one paragraph",
            "THIS年，我单位政府信息公开工作仍存在一些问题，主要是公开内容还不够丰富、队伍建设有待加强。NEXT年，我单位将加强培训，完善制度，进一步提升公开质量和水平。"),
        problems(
            "sub-headings",
            "（一）存在的主要问题",
            "一是主动公开的内容不够全面，二是人员业务能力有待提高，三是平台不够便民。",
            "（二）改进情况",
            "一是加强组织领导，二是开展业务培训，三是优化网站栏目。"),
        problems(
            "sub-headings without numerals",
            "存在的主要问题",
            "主动公开的内容不够全面，人员业务能力有待提高，平台使用不够便民，个别栏目更新慢。",
            "改进措施",
            "加强组织领导，开展业务培训，优化网站栏目，及时更新。"),
        problems(
            "sentences numbered 1.",
            "1.主动公开的内容不够全面，需要进一步丰富。",
            "2.人员业务能力有待提高，将加强培训。",
            "3.平台使用不够便民，今后将优化网站栏目并及时更新内容。"),
        problems(
            "sentences numbered 一、",
            "一、主动公开的内容不够全面，部分栏目更新不及时。",
            "二、人员业务能力有待提高，今后将加强培训。",
            "三、平台使用不够便民，下一步将优化网站栏目。"),
        problems(
            "sentences numbered 一是",
            "一是主动公开的内容不够全面，部分栏目更新不及时。",
            "二是人员业务能力有待提高，今后将加强培训。",
            "三是平台使用不够便民，下一步将优化网站栏目，做到及时更新。"),
        problems(
            "what was improved this year",
            "针对上一年度指出的问题，THIS年我单位将政务公开纳入考核，已全部整改到位。但仍存在公开内容不够丰富等问题，下一步将加强业务培训，不断改进。"),
        problems(
            "the plan of the year, done",
            "THIS年初制定了工作要点，将任务分解到各科室，存在的问题是更新不及时。今后将加强检查，完善制度，确保信息及时更新，不断提高公开水平。"));
  }

  private static Variant others(String name, String... lines) {
    return changed(
        "section six: " + name,
        d -> {
          d.part(6).body.clear();
          for (String line : lines) {
            d.part(6).last(line);
          }
        });
  }

  private static List<Variant> others() {
    return List.of(
        others("无 and the fee", "无。本年度未收取信息处理费。"),
        others("无 and the fee on two lines", "无。", "本年度，我单位未收取信息处理费。"),
        others("the fee with zeros", "本年度发出收费通知0件，总金额0元，实际收取0元。"),
        others("the fee and 无其他", "（一）收取信息处理费情况：无。", "（二）无其他需要报告的事项。"),
        changed(
            "section six: on the heading's line",
            d -> {
              d.part(6).body.clear();
              d.part(6).heading += "：本年度未收取信息处理费。";
            }));
  }

  private static Variant between(String line) {
    return changed("between parts: " + line, d -> d.parts.forEach(p -> p.last(line)));
  }

  private static List<Variant> pages() {
    return List.of(
        between("— 3 —"),
        between("第3页"),
        between("3"),
        between("-3-"),
        between("第 3 页 共 8 页"),
        between("3 / 8"),
        between("· 3 ·"),
        between("第3页/共8页"),
        between("Page 3"),
        changed(
            "the agency's name as a header on every page",
            d -> d.parts.forEach(p -> p.last(d.agency))),
        changed(
            "the title as a header on every page",
            d -> d.parts.forEach(p -> p.last(d.agency + d.year + "年政府信息公开工作年度报告"))),
        changed(
            "page matter at the end",
            d ->
                d.signature.addAll(
                    List.of(
                        "扫一扫在手机打开当前页",
                        "打印 关闭",
                        "主办单位：某县人民政府　承办单位：某县人民政府办公室",
                        "网站标识码：2202820001"))));
  }
}
