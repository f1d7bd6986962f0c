package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
          report.docx | 检查报告请用：nianbao check report.docx
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
                "\"rules\": {}",
                "\"rules\": {}, \"thresholds\": {\"text/too-short\": {\"words\": 9}}"));
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
}
