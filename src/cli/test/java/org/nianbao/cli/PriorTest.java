package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the year before, named by the user or found among the inputs. */
class PriorTest {

  @TempDir private Path folder;

  @Test
  void lastYearsReportIsComparedWith() throws IOException {
    Path now = folder.resolve("2023.txt");
    Path before = folder.resolve("2022.txt");
    Files.copy(Path.of("rules/examples/base-2021-before.txt"), before);
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    Files.writeString(now, text.replace("\t3\n\t1\n\t12\n", "\t3\n\t1\n\t15\n"));
    Run run = Run.of("check", "--prior", before.toString(), now.toString());
    assertTrue(run.out().contains("[carry/in-force]"), run.out());
    assertTrue(run.out().contains("对照：" + before), run.out());
    assertFalse(run.out().contains("共 2 份"), run.out());
    Run both = Run.of("check", folder.toString());
    assertTrue(both.out().contains("[carry/in-force]"), both.out());
    assertTrue(both.out().contains("共 2 份"), both.out());
  }

  @Test
  void aWrongFigureThatLastYearsReportProvesTooIsOneFinding() throws IOException {
    Path now = folder.resolve("2023.txt");
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    int carriedIn = text.indexOf("二、上年结转政府信息公开申请数量");
    String wrong = text.substring(carriedIn).replaceFirst("\n\t2\n", "\n\t4\n");
    Files.writeString(now, text.substring(0, carriedIn) + wrong);
    Run alone = Run.of("check", now.toString());
    Run run = Run.of("check", "--prior", "rules/examples/base-2021-before.txt", now.toString());
    for (Run one : List.of(alone, run)) {
      assertTrue(one.out().contains("填的是4，应为2"), one.out());
      assertTrue(one.out().contains("错误 1，"), one.out());
    }
    assertFalse(alone.out().contains("[carry/requests]"), alone.out());
    String told = run.out().replaceAll("\n +", "");
    assertTrue(told.matches("(?s).*理由：[^\n]*填的是4，上年度报告[^\n]*是2，相差2 \\[carry/requests].*"), told);
    assertTrue(told.contains("对照：rules/examples/base-2021-before.txt"), told);
  }

  @Test
  void anotherReportThanLastYearsIsRefused() throws IOException {
    String now = "rules/examples/base-2021.txt";
    Run otherYear = Run.of("check", "--prior", now, now);
    assertEquals(Main.USAGE, otherYear.status());
    assertTrue(otherYear.err().contains("请给出 2022 年度的报告"), otherYear.err());
    Path other = folder.resolve("2022.txt");
    String before = Files.readString(Path.of("rules/examples/base-2021-before.txt"));
    Files.writeString(other, before.replace("望湖区水务局", "望湖区教育局"));
    Run otherAgency = Run.of("check", "--prior", other.toString(), now);
    assertEquals(Main.USAGE, otherAgency.status());
    assertTrue(otherAgency.err().contains("不是同一机关"), otherAgency.err());
    Run several = Run.of("check", "--prior", other.toString(), now, Run.RIGHT);
    assertEquals(Main.USAGE, several.status());
    assertTrue(several.err().contains("只能在检查一份报告时使用"), several.err());
    Run absent = Run.of("check", "--prior", "nowhere.docx", now);
    assertEquals(Main.UNREADABLE, absent.status());
    assertTrue(absent.out().contains("得分"), absent.out());
    assertTrue(absent.out().contains("nowhere.docx"), absent.out());
  }
}
