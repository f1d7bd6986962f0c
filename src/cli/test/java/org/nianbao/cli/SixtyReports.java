package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sixty files with the reports of a county for 2023, most of them right, and the list of its
 * agencies. All come from one base; each file that is not right has one fault.
 */
record SixtyReports(Path folder) {

  private static final Path BASE = Path.of("rules/examples/base-2021.txt");
  private static final String NAME = "澄岭市望湖区水务局";
  private static final String SIGNED = "2024年1月16日";
  private static final String COUNTY = "云岫县";

  /** The bodies whose reports are right. */
  private static final String RIGHT =
      "发展改革局 教育局 科技局 工业信息化局 公安局 民政局 司法局 财政局 人力资源社会保障局 自然资源局 生态环境局"
          + " 住房城乡建设局 交通运输局 农业农村局 商务局 文化旅游局 卫生健康局 退役军人局 应急管理局 审计局"
          + " 市场监督管理局 林业局 乡村振兴局 医疗保障局 信访局 统计局 粮食和储备局 城市管理局 行政审批局 地震局"
          + " 气象局 体育局 机关事务管理局 大数据局 投资促进局 供销社 档案局 金融局 民族宗教局 国防动员局 外事局";

  private static final String COLUMNS = "机关名称,层级,文件,公布日期,期限\n";

  /** The lines of the bodies whose files are not plainly right: name, file, published, deadline. */
  private static final String OTHERS =
      """
      水务局,,,
      园林局,,,
      邮政管理局,,,
      烟草专卖局,,2024-02-20,
      消防救援局,,,02-15
      盐业局,,,
      水文局,,,
      测绘局,,,
      渔业局,,,
      文物局,,,
      核电局,scan07.pdf,,
      海事局,,,
      农机局,,,
      种子局,,,
      移民局,*二稿.txt,,
      畜牧局,,,
      """;

  /** Writes everything; the list of agencies stands beside the reports. */
  static SixtyReports in(Path folder) throws IOException {
    SixtyReports reports = new SixtyReports(folder);
    StringBuilder list = new StringBuilder(COLUMNS);
    for (String body : RIGHT.split(" ", -1)) {
      reports.write(body + ".txt", text(body));
      list.append(COUNTY).append(body).append(",县级部门,,,\n");
    }
    reports.faults(list);
    Files.writeString(folder.resolve("名录.csv"), list);
    return reports;
  }

  Path list() {
    return folder.resolve("名录.csv");
  }

  private void faults(StringBuilder list) throws IOException {
    // late by one day and by forty, as signed; by the page alone; by the list
    write("水务局.txt", signed("水务局", "2024年2月1日"));
    write("园林局.txt", signed("园林局", "2024年3月11日"));
    write("邮政管理局.txt", paged("邮政管理局", "发布日期：2024-02-05"));
    write("烟草专卖局.txt", text("烟草专卖局"));
    write("消防救援局.txt", signed("消防救援局", "2024年2月1日"));
    // errors, a warning, a veto
    write("盐业局.txt", cell(text("盐业局"), "（一）予以公开", 6, "9"));
    write("水文局.txt", without(text("水文局"), "六、其他需要报告的事项", SIGNED));
    write("测绘局.txt", blank(text("测绘局")));
    write("渔业局.txt", text("渔业局").replace("一、总体情况\n", "一、总体情况\n经办人身份证号11010519491231002X。\n"));
    // three tables in pictures
    write("文物局.html", pictured("文物局"));
    // unreadable: by the list, by its name
    Files.write(folder.resolve("scan07.pdf"), new byte[] {1, 0, 2, 0, 3});
    Files.write(folder.resolve("云岫县海事局2023年年报.doc"), new byte[] {4, 0, 5, 0, 6});
    // twice: the same figures, other ones, and other ones of which the list chooses one
    write("农机局（定稿）.txt", text("农机局"));
    write("农机局（上网）.txt", text("农机局").replace("。\n", "。 \n"));
    write("种子局（一）.txt", text("种子局"));
    write("种子局（二）.txt", cell(text("种子局"), "（一）予以公开", 0, "8"));
    write("移民局一稿.txt", cell(text("移民局"), "（一）予以公开", 0, "8"));
    write("移民局二稿.txt", text("移民局"));
    // of nobody; of the one that its name tells
    write("汇总.txt", nameless());
    for (String line : OTHERS.split("\n", -1)) {
      if (!line.isEmpty()) {
        list.append(COUNTY).append(line.replaceFirst(",", ",县级部门,")).append('\n');
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String text(String body) throws IOException {
    return Files.readString(BASE)
        .replace(NAME, COUNTY + body)
        .replace("望湖区", COUNTY)
        .replace("区政府", "县政府");
  }

  private static String nameless() throws IOException {
    return text("某局").replace(COUNTY + "某局", "");
  }

  private static String signed(String body, String day) throws IOException {
    return text(body).replace(SIGNED, day);
  }

  private static String paged(String body, String line) throws IOException {
    return text(body).replaceFirst("年度报告\n", "年度报告\n" + line + "\n");
  }

  /** With another figure in a row of table 3. */
  private static String cell(String text, String row, int column, String figure) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equals(row)) {
        lines[i + 1 + column] = "\t" + figure;
        break;
      }
    }
    return String.join("\n", lines);
  }

  /** Without what stands from one line to another. */
  private static String without(String text, String from, String to) {
    int begin = text.indexOf(from);
    return text.substring(0, begin) + text.substring(text.indexOf(to, begin));
  }

  /** With all figures of the tables blank. */
  private static String blank(String text) {
    return text.replaceAll("(?m)^\t[0-9.]+$", "\t");
  }

  /** As a page whose three tables are pictures. */
  private static String pictured(String body) throws IOException {
    String text = text(body);
    StringBuilder page = new StringBuilder("<html><body><div class=\"content\">");
    for (String line : text.lines().toList()) {
      if (!line.startsWith("\t") && !line.isBlank()) {
        page.append("<p>").append(line).append("</p>");
        if (line.startsWith("二、") || line.startsWith("三、") || line.startsWith("四、")) {
          page.append("<p><img src=\"b.png\"></p>");
        }
      }
    }
    return page.append("</div></body></html>").toString();
  }
}
