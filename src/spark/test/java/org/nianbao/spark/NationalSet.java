package org.nianbao.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.crosscheck.similarity.InventedProse;

/**
 * A set of reports for two years, made on the spot: a government with its bodies, most of which
 * write for themselves; reports that are copies; several reports of one agency; reports in an
 * archive; one in two files; what is no report, and what cannot be read.
 */
record NationalSet(Path folder) {

  private static final Path BASE = Path.of("rules/examples/base-2021.txt");
  private static final Path BEFORE = Path.of("rules/examples/base-2021-before.txt");
  private static final Path REGION = Path.of("rules/examples/base-2021-region.txt");
  private static final String NAME = "澄岭市望湖区水务局";
  private static final String COUNTY = "云岫县";
  private static final String OVERVIEW = "一、总体情况\n";
  private static final String TABLES = "二、主动公开政府信息情况";

  /** The list of the government and its bodies stands beside the folder. */
  Path list() {
    return folder.resolveSibling(folder.getFileName() + ".csv");
  }

  /**
   * Writes a set.
   *
   * @param bodies how many bodies the government has
   * @param copies how many agencies elsewhere have one and the same text
   */
  static NationalSet in(Path folder, int bodies, int copies) throws IOException {
    Files.createDirectories(folder.resolve("各县"));
    NationalSet set = new NationalSet(folder);
    set.government(bodies);
    set.elsewhere(copies);
    set.others();
    return set;
  }

  private void government(int bodies) throws IOException {
    StringBuilder list = new StringBuilder("机关名称,上级,层级\n" + COUNTY + "人民政府,,县级政府\n");
    InventedProse prose = new InventedProse(1);
    for (int i = 0; i < bodies; i++) {
      String body = COUNTY + "第" + i + "局";
      list.append(body).append(',').append(COUNTY).append("人民政府,县级部门\n");
      write("2023-" + i + ".txt", written(BASE, body, prose.report(20)));
      if (i % 3 == 0) {
        write("2022-" + i + ".txt", written(BEFORE, body, prose.report(20)));
      }
    }
    Files.writeString(list(), list);
    String region = Files.readString(REGION);
    String name = region.lines().findFirst().orElseThrow().replaceAll("\\d{4}年.*", "");
    write("县.txt", region.replace(name, COUNTY + "人民政府"));
    // one body twice with the same figures
    write("2023-0（上网）.txt", Files.readString(folder.resolve("2023-0.txt")).replace("。\n", "。 \n"));
  }

  private void elsewhere(int copies) throws IOException {
    InventedProse prose = new InventedProse(2);
    List<String> one = prose.report(24);
    try (OutputStream file = Files.newOutputStream(folder.resolve("各地.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < copies; i++) {
        String text = written(BASE, InventedProse.agency(i), i % 5 == 4 ? prose.report(24) : one);
        if (i % 2 == 0) {
          write("各县/" + i + ".txt", text);
        } else {
          zip.putNextEntry(new ZipEntry("市/" + i + ".txt"));
          zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    // a pair, one of the two for another year
    List<String> pair = prose.report(24);
    String first = written(BASE, "平川市河东区民政局", pair);
    write("甲.txt", first);
    write("甲（二稿）.txt", first.replace("\t486", "\t487"));
    write("乙.txt", written(BEFORE, "平川市河西区民政局", pair));
  }

  private void others() throws IOException {
    Files.write(folder.resolve("云岫县第2局2021年年报.doc"), new byte[] {1, 0, 2, 0, 3});
    write("通知.txt", "关于召开会议的通知\n请各单位于下周一参加会议。\n");
    write(".隐藏.txt", "不读");
    write("说明.md", "不读");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** A report of an agency with an overview of these sentences. */
  private static String written(Path base, String agency, List<String> sentences)
      throws IOException {
    String text = Files.readString(base).replace(NAME, agency);
    int from = text.indexOf(OVERVIEW) + OVERVIEW.length();
    int to = text.indexOf(TABLES);
    List<String> lines = new ArrayList<>(text.substring(from, to).lines().toList());
    lines.addAll(sentences);
    return text.substring(0, from) + String.join("\n", lines) + "\n" + text.substring(to);
  }
}
