package org.nianbao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.nianbao.batch.ReportNames;

/** What comes of a set on Spark is what comes of it in one process. */
@Isolated("a Java has one Spark")
class RankOnSparkTest {

  private static final Path SAMPLES = Path.of("test-reports");

  @TempDir static Path work;

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Path ranked(String name, List<String> arguments) throws JobException, IOException {
    Path output = work.resolve(name);
    List<String> all = new ArrayList<>(List.of("--output", output.toString()));
    all.addAll(arguments);
    SparkRank.rank(spark, JobOptions.of(all));
    return output;
  }

  private static void assertAsOneProcess(String name, List<String> arguments) throws Exception {
    Path output = ranked(name, arguments);
    OneProcess one = OneProcess.of(arguments);
    assertEquals(one.ranking(), OneProcess.withoutVersion(output.resolve("ranking.json")));
    assertEquals(one.findings(), findings(output));
  }

  /** The findings in their order, as the files have them one after the other. */
  static List<String> findings(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(output.resolve("findings.jsonl"))) {
      for (Path part : parts.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }

  private static Set<String> rules(Path output) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String line : findings(output)) {
      rules.add(line.replaceAll(".*\"rule\":\"([^\"]+)\".*", "$1"));
    }
    return rules;
  }

  /** Files of all formats, a county with its bodies for two years among them. */
  @Test
  void samples() throws Exception {
    assertAsOneProcess(
        "samples",
        List.of(
            "--agencies", SAMPLES.resolve("fengling/agencies.csv").toString(), SAMPLES.toString()));
    Set<String> rules = rules(work.resolve("samples"));
    assertTrue(
        rules.containsAll(List.of("rollup/sum", "carry/requests", "copy/other-agency")),
        rules.toString());
  }

  /** One text that thirty agencies have: more than a small bucket holds. */
  @Test
  void setWithCopies() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("national"), 12, 40);
    assertAsOneProcess(
        "copied", List.of("--agencies", set.list().toString(), set.folder().toString()));
    Set<String> rules = rules(work.resolve("copied"));
    assertTrue(rules.containsAll(List.of("copy/other-agency", "rollup/sum")), rules.toString());
  }

  /** Without a list and by another scheme. */
  @Test
  void otherScheme() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("scheme"), 6, 10);
    assertAsOneProcess(
        "by-scheme",
        List.of(
            "--profile",
            "rules/scoring/licheng.json",
            "--disable",
            "copy/other-agency",
            set.folder().toString()));
  }

  @Test
  void poisonedFileCostsOnlyItself() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("poisoned"), 6, 6);
    List<String> arguments = List.of("--agencies", set.list().toString(), set.folder().toString());
    List<String> healthy = findings(ranked("healthy", arguments));
    Files.writeString(
        set.folder().resolve("深.html"), "<html><body>" + "<div>".repeat(400_000) + "年度报告");
    Files.writeString(set.folder().resolve("长.txt"), "一、总体情况\n一是".repeat(300_000));
    Files.write(
        set.folder().resolve("假.pdf"), "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.UTF_8));
    Files.write(set.folder().resolve("坏.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertAsOneProcess("with-poison", arguments);
    List<String> others =
        findings(work.resolve("with-poison")).stream()
            .filter(line -> !line.matches(".*/(深|长|假|坏)\\..*"))
            .toList();
    assertEquals(healthy, others);
  }

  /** What the program has written itself is no report, as for the command line. */
  @Test
  void ownResultsAreNoReports() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("own"), 4, 4);
    Path folder = set.folder();
    Path without = ranked("without-own", List.of(folder.toString()));
    Files.writeString(folder.resolve("结果.txt"), "云岫县第0局 · 文件：2023-0.txt\n得分 90\n");
    Files.writeString(folder.resolve("排名.html"), "<meta name=\"generator\" content=\"nianbao 1\">");
    Files.writeString(folder.resolve("排名"), "{\n  \"schema\": \"nianbao-ranking/1\",\n");
    Files.copy(folder.resolve("县.txt"), folder.resolve("县.批注.txt"));
    for (String name : List.of("各县/结果.xlsx", "各县/通报.docx", "问题")) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(name));
          ZipOutputStream zip = new ZipOutputStream(file)) {
        for (String part : List.of("[Content_Types].xml", "docProps/app.xml")) {
          zip.putNextEntry(new ZipEntry(part));
          zip.write("<Application>nianbao</Application>".getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    Path letters = Files.createDirectories(folder.resolve("发文/甲局"));
    Files.copy(folder.resolve("县.txt"), letters.resolve("整改.txt"));
    Files.writeString(folder.resolve("发文/目录.csv"), "\uFEFF单位,年度,得分,等级,问题数,文件,通知书,问题清单,批注稿\r\n");
    Files.createDirectory(folder.resolve("上次"));
    for (String name : List.of("_SUCCESS", "part-0.snappy.parquet", "part-0.json")) {
      Files.writeString(folder.resolve("上次").resolve(name), "");
    }
    Path with = ranked("with-own", List.of(folder.toString()));
    assertEquals(findings(without), findings(with));
    assertEquals(
        Files.readString(without.resolve("ranking.json")),
        Files.readString(with.resolve("ranking.json")));
    // without its original a copy is the report, and what is named is checked whatever it is
    Files.delete(folder.resolve("县.txt"));
    Path named =
        ranked("named-own", List.of(folder.resolve("排名.html").toString(), folder.toString()));
    String ranking = Files.readString(named.resolve("ranking.json"));
    assertTrue(ranking.contains("县.批注.txt") && ranking.contains("排名.html"), ranking);
  }

  /** A sequence file is like an archive. */
  @Test
  void sequenceFile() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("loose"), 5, 0);
    Path file = work.resolve("set.seq");
    Configuration hadoop = new Configuration();
    try (SequenceFile.Writer writer =
            SequenceFile.createWriter(
                hadoop,
                SequenceFile.Writer.file(new org.apache.hadoop.fs.Path(file.toString())),
                SequenceFile.Writer.keyClass(Text.class),
                SequenceFile.Writer.valueClass(BytesWritable.class));
        Stream<Path> files = Files.list(set.folder())) {
      for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!one.toString().endsWith(".zip")) {
          writer.append(
              new Text(one.getFileName().toString()), new BytesWritable(Files.readAllBytes(one)));
        }
      }
    }
    Files.delete(set.folder().resolve("各地.zip"));
    List<String> loose =
        findings(ranked("from-folder", List.of(set.folder().toString()))).stream()
            .map(line -> line.replace(set.folder() + "/", file + "!/"))
            .sorted(ReportNames::byCodePoint)
            .toList();
    List<String> together =
        findings(ranked("from-sequence", List.of(file.toString()))).stream()
            .sorted(ReportNames::byCodePoint)
            .toList();
    assertEquals(loose, together);
    assertTrue(loose.size() > 3, loose.toString());
  }

  /** The tables that other programs read say the same. */
  @Test
  void tables() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("tables"), 4, 4);
    Path output = ranked("as-tables", List.of(set.folder().toString()));
    List<Row> findings =
        spark.read().parquet(output.resolve("findings.parquet").toString()).collectAsList();
    assertEquals(findings(output).size(), findings.size());
    long places =
        spark.read().json(output.resolve("ranking.jsonl").toString()).filter("agency > ''").count();
    assertTrue(places > 8, places + " places");
    assertEquals(
        places, spark.read().parquet(output.resolve("ranking.parquet").toString()).count());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    NationalSet set = NationalSet.in(work.resolve("wrong"), 2, 1);
    String input = set.folder().toString();
    assertSays("没有指明要检查的报告", "--output", "x");
    assertSays("--output 指明", input);
    assertSays("没有 --outpt 这个选项", "--outpt", "x", input);
    assertSays("--output 后面缺少", input, "--output");
    assertSays("已经存在", "--output", input, input);
    assertSays("输入的文件夹", "--output", input + "/结果", input);
    assertSays("没有 " + input + "无 这个", "--output", work + "/x", input + "无");
    assertSays("没有 copy/none 这条规则", "--disable", "copy/none", "--output", work + "/x", input);
    assertSays("不能使用", "--profile", input + "/说明.md", "--output", work + "/x", input);
  }

  private static void assertSays(String words, String... arguments) {
    JobException wrong =
        assertThrows(
            JobException.class, () -> SparkRank.rank(spark, JobOptions.of(List.of(arguments))));
    assertTrue(wrong.getMessage().contains(words), wrong.getMessage());
  }
}
