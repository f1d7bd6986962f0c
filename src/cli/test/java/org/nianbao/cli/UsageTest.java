package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check | 没有给出文件或文件夹
          check --year 2007 x | 不是报告年度
          check --year abc x | 不是报告年度
          check --year | 缺少取值
          check --year 2021 --year 2022 x | 只能给一次
          check --published 2022年1月 x | 不是日期
          check --format xml x | 可选：text、json
          check --fail-on info x | 可选：error、warning、never
          check --lang fr x | 可选：zh、en
          check --disable arithmetic/balence x | 是否指 arithmetic/balance
          check --disable balance x | 是否指 arithmetic/balance
          check --rules nowhere x | 文件夹不存在
          check --profile nowhere.json x | 无法使用
          check --output nowhere/result.json x | 所在文件夹不存在
          check --quite x | 是否指 --quiet
          rank --fail-on error x | 没有选项 --fail-on
          rules table/labels | 是否指 table/label
          rules a/b c/d | 多余的参数
          chek x | 是否指 nianbao check
          check --waivers nowhere.tsv x | 找不到或没有读取权限
          waive x 1 | 缺少 --waivers
          waive x 1 --waivers w | 缺少 --reason
          waive x 1 --waivers w --reason r --by b | 缺少 --until
          waive x 1 --waivers w --reason r --by b --until 明年 | 不是日期
          waive x 1 --waivers w --reason r --by b --until 2020-01-01 | 已经过去
          waive x one --waivers w --reason r --by b --until 长期 | 不是问题的序号
          waive x --waivers w --reason r --by b --until 长期 | 没有给出问题的序号
          waive --waivers w --reason r --by b --until 长期 | 没有给出要认定的问题
          waive --fingerprint 123 --waivers w --reason r --by b --until 长期 | 不是指纹
          waive nowhere 1 --waivers w --reason r --by b --until 长期 | 无法读取
          compare | 要给出两个结果文件
          compare one.json | 要给出两个结果文件
          report | 没有命令“report”
          """)
  void badUsageIsOneSentenceAndAHint(String arguments, String expected) {
    Run run = Run.of(arguments.strip().split(" "));
    assertEquals(Main.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(expected.strip()), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertTrue(run.err().lines().count() <= 3, run.err());
  }

  @Test
  void thresholdThatNoRuleHasIsBadUsage(@TempDir Path folder) throws IOException {
    Path profile = folder.resolve("own.json");
    Files.writeString(
        profile,
        Files.readString(Path.of("rules/scoring/default.json"))
            .replace(
                "\"rules\": {",
                "\"thresholds\": {\"text/too-short\": {\"words\": 9}}, \"rules\": {"));
    Run run = Run.of("check", "--profile", profile.toString(), "x");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("text/too-short.words"), run.err());
  }

  @Test
  void badUsageInEnglish() {
    Run run = Run.of("check", "--lang", "en", "--year", "99", "x");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().startsWith("nianbao: --year: “99” is no year of a report."), run.err());
  }

  @Test
  void helpIsInBothLanguagesAndNamesEveryOption() {
    for (String command : new String[] {"check", "rank", "rules", "waive", "compare"}) {
      String zh = Run.of(command, "--help").out();
      String en = Run.of(command, "--help", "--lang", "en").out();
      assertTrue(zh.startsWith("用法：nianbao " + command), zh);
      assertTrue(en.startsWith("Usage: nianbao " + command), en);
      for (String help : new String[] {zh, en}) {
        for (String line : help.lines().filter(l -> l.contains("--")).toList()) {
          boolean described = line.strip().contains("  ") || line.contains("nianbao");
          assertTrue(described, line);
        }
      }
    }
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Run run = Run.of();
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("check"), run.err());
    assertEquals(Main.OK, Run.of("--help").status());
    assertTrue(Run.of("--version").out().startsWith("nianbao "));
  }

  @Test
  void aFileAloneIsChecked() {
    assertEquals(Run.of("check", Run.WRONG).out(), Run.of(Run.WRONG).out());
    assertEquals(Main.FINDINGS, Run.of("--quiet", Run.WRONG).status());
    assertTrue(Run.of("--format", "json", Run.RIGHT).out().startsWith("{"));
    Run nowhere = Run.of("年度报告.docx");
    assertEquals(Main.UNREADABLE, nowhere.status());
    assertTrue(nowhere.out().contains("找不到"), nowhere.out());
    Run misspelt = Run.of("chek", Run.RIGHT);
    assertTrue(misspelt.err().contains("是否指 nianbao check"), misspelt.err());
  }

  @Test
  void helpIsACommandToo() {
    assertEquals(Run.of("--help").out(), Run.of("help").out());
    assertEquals(Run.of("rank", "--help").out(), Run.of("help", "rank").out());
    assertEquals(Main.OK, Run.of("help", "check").status());
    assertEquals(Run.of("--help", "--lang", "en").out(), Run.of("help", "--lang", "en").out());
  }

  @Test
  void eachCommandSaysWhatItsOwnOptionDoes() {
    assertTrue(Run.of("rank", "--help").out().contains("分组排名"));
    assertFalse(Run.of("rank", "--help").out().contains("认定人\n"));
    assertTrue(Run.of("waive", "--help").out().contains("认定人"));
    assertTrue(Run.of("rank", "--help", "--lang", "en").out().contains("rank within groups"));
    assertTrue(Run.of("check", "--help").out().contains("每份报告只出一行"));
    assertFalse(Run.of("rank", "--help").out().contains("每份报告只出一行"));
  }

  @Test
  void helpStandsInTheNarrowestTerminal() {
    for (String command : new String[] {"check", "rank", "rules", "waive", "compare"}) {
      Run run = Run.ofWidth(40, command, "--help");
      assertEquals(Main.OK, run.status(), run.err());
      assertTrue(run.out().startsWith("用法："), run.out());
    }
    assertEquals(Main.FINDINGS, Run.ofWidth(40, "check", Run.WRONG).status());
  }

  @Test
  void theIdOfARuleStaysWholeInTheNarrowestTerminal(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("report.txt");
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    Files.writeString(
        report, text.replace("\t1\n\t0\n\t1\n\t0\n\t2\n", "\t1\n\t0\n\t1\n\t0\n\t9\n"));
    Run run = Run.ofWidth(40, "check", "--lang", "en", report.toString());
    run.out()
        .lines()
        .forEach(line -> assertEquals(line.indexOf('[') >= 0, line.endsWith("]"), line));
    assertTrue(run.out().contains("[arithmetic/after-review-suit-total]"), run.out());
  }

  @Test
  void englishAddsUpWithPlainSigns() {
    String out = Run.of("check", "--lang", "en", Run.WRONG).out().replaceAll("\n +", " ");
    String said = out.replaceAll("“[^”]*”", "");
    assertTrue(said.contains("left 1 + 3 = 4, right 15"), out);
    assertFalse(said.matches("(?s).*[＋－＝（）；].*"), out);
  }

  @Test
  void whatTheProgramSaysCanBeShownOnAConsoleOfGbk(@TempDir Path folder) throws IOException {
    Charset gbk = Charset.forName("GBK");
    Path report = folder.resolve("report.txt");
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    Files.writeString(report, text.replace("一、总体情况", "一、总体情况（鿏•𠮷）‹见（此处填写）›"));
    String[][] commands = {
      {"check", Run.WRONG},
      {"check", report.toString()},
      {"check", "--lang", "en", report.toString()},
      {"rank", "test-reports/fengling"},
      {"rules"},
      {"rules", "copy/other-agency"},
      {"rules", "cell/not-a-number"},
      {"rules", "--profile", "xuancheng"},
      {"--help"},
      {"waive", "--help"}
    };
    for (String[] command : commands) {
      Run utf8 = Run.of(command);
      Run shown = Run.in(gbk, command);
      String what = String.join(" ", command);
      assertEquals(utf8.status(), shown.status(), what);
      assertEquals(marks(utf8.out()), marks(shown.out()), what);
      assertEquals(utf8.out().lines().count(), shown.out().lines().count(), what);
    }
    String explained = Run.in(gbk, "rules", "copy/other-agency").out();
    assertTrue(explained.contains("〈…〉句中有〈…〉句"), explained);
    String found = Run.in(gbk, "check", report.toString()).out();
    assertTrue(found.contains("（□·□）〈见（此处填写）〉"), found);
  }

  private static long marks(String text) {
    return text.chars().filter(c -> c == '?').count();
  }

  @Test
  void anAddressOfTheWebIsToldAsOne() {
    Run run = Run.of("check", "https://www.example.gov.cn/a/b.html", Run.RIGHT);
    assertEquals(Main.UNREADABLE, run.status());
    assertTrue(run.out().contains("https://www.example.gov.cn/a/b.html\n"), run.out());
    assertTrue(run.out().contains("这是网址"), run.out());
    assertTrue(run.out().contains("得分"), "the other one is checked");
  }

  @Test
  void praiseSaysWhatWasNotChecked() {
    String alone = Run.of("check", Run.RIGHT).out().replaceAll("\\s", "");
    assertFalse(alone.contains("各项检查均未发现问题"), alone);
    assertTrue(alone.contains("用--prior给出上年度的报告"), alone);
    String both =
        Run.of(
                "check",
                "--prior",
                "test-reports/fengling/2022-health.txt",
                "test-reports/fengling/2023-health.txt")
            .out();
    assertTrue(both.contains("各项检查均未发现问题，报告编制规范。"), both);
  }
}
