package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole ranking of sixty files by two schemes. Why each stands where it does; all the others
 * are right:
 *
 * <table>
 * <caption>the files that are not plainly right</caption>
 * <tr><th>file<th>general profile<th>scheme of the district (10 points)
 * <tr><td>水务局: signed a day late<td>5 points (within a week)<td>late: 5
 * <tr><td>园林局: signed 40 days late<td>15 points (more than a month)<td>late: 5
 * <tr><td>邮政管理局: signed in time, on its page five days late<td>a warning that costs as much as
 *     lateness within a week<td>late: 5
 * <tr><td>烟草专卖局: signed in time, published on 20 February as the list says<td>10 points (within a
 *     month)<td>late: 5
 * <tr><td>消防救援局: signed on 1 February, its own last day is the 15th<td>right<td>right
 * <tr><td>盐业局: one figure wrong in two sums<td>one cause, charged once<td>costs nothing
 * <tr><td>水文局: section six is missing<td>its points, and no better than 良<td>elements: 5
 * <tr><td>测绘局: all three tables blank<td>no total: three sections of six hold no number<td>costs
 *     nothing
 * <tr><td>渔业局: an identity number<td>vetoed, behind all that are not<td>costs nothing
 * <tr><td>文物局: the tables are pictures<td>no total: more than 40% cannot be judged<td>the share
 *     that cannot be judged gives nothing
 * <tr><td>汇总.txt: says nowhere whose it is<td>a score and no rank<td>the same
 * <tr><td>农机局: two files with the same figures<td>counts once<td>counts once
 * <tr><td>种子局: two files with other figures<td>open<td>open
 * <tr><td>移民局: two files with other figures, of which the list names one<td>that one counts<td>the
 *     same
 * <tr><td>核电局, 海事局: cannot be read; the list names the one, the other's name tells<td>handed in
 *     <td>handed in
 * <tr><td>畜牧局: nothing is there, but 汇总.txt may be its<td>open, not absent<td>the same
 * </table>
 *
 * <p>All come from one text, so that copying is not judged here.
 */
class RankingOfSixtyTest {

  private static final Path EXPECTED = Path.of("src/cli/test/resources/ranking");

  /** Always the same, for it is part of what is printed. */
  private static final Path FOLDER = Path.of("src/cli/target/sixty");

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(FOLDER);
    for (Path old : files()) {
      Files.delete(old);
    }
    SixtyReports.in(FOLDER);
    assertEquals(61, files().size(), "sixty reports and the list");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.toList();
    }
  }

  private static void assertRanked(String profile) throws IOException {
    Run run =
        Run.of(
            "rank",
            "--profile",
            "rules/scoring/" + profile + ".json",
            "--disable",
            "copy/other-agency",
            "--agencies",
            FOLDER.resolve("名录.csv").toString(),
            FOLDER.toString());
    assertEquals(Main.UNREADABLE, run.status(), run.err());
    assertEquals(
        Files.readString(EXPECTED.resolve(profile + ".txt")), run.out().replaceAll(" +\n", "\n"));
  }

  @Test
  void byTheGeneralProfile() throws IOException {
    assertRanked("default");
  }

  @Test
  void byTheSchemeOfADistrict() throws IOException {
    assertRanked("licheng");
  }
}
