package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.text.TextReader;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.facts.Unread;

/** One report says the same in whatever layout it was copied, or what was not read is told. */
class CopiedLayoutsTest {

  /** The layouts in which the figures of a table may run together and remain unread. */
  private static final Set<CopiedLayout> WITHOUT_LAYOUT =
      Set.of(CopiedLayout.GLUED_ROWS, CopiedLayout.ONE_LINE_GLUED);

  static String busy() throws IOException {
    try (InputStream in =
        CopiedLayoutsTest.class.getResourceAsStream("/layouts/2023-busy-county.txt")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static List<Block> blocks(String text) throws UnreadableException {
    Document document =
        new TextReader().read(new Source("报告.txt", text.getBytes(UTF_8)), Limits.DEFAULT);
    return document.blocks();
  }

  private static CheckedReport check(CopiedLayout layout, String text) throws UnreadableException {
    return ReadBack.NIANBAO.check(layout.of(blocks(text)), Given.NOTHING);
  }

  private static Map<String, String> figures(CheckedReport checked) {
    Map<String, String> figures = new TreeMap<>();
    checked.report().all(Figure.class).forEach(f -> figures.put(f.cell().toString(), f.text()));
    return figures;
  }

  private static List<String> findings(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .map(
            f ->
                f.rule().id()
                    + " in "
                    + f.section()
                    + " "
                    + f.cells()
                    + " "
                    + f.message(org.nianbao.wording.Language.ZH))
        .map(text -> text.replaceAll("（?第\\d+(?:行|段)）?", ""))
        .sorted()
        .toList();
  }

  private static void assertSame(CopiedLayout layout, String text) throws UnreadableException {
    CheckedReport due =
        ReadBack.NIANBAO.check(new Source("报告.txt", text.getBytes(UTF_8)), Given.NOTHING);
    CheckedReport found = check(layout, text);
    Map<String, String> all = figures(due);
    Map<String, String> read = figures(found);
    List<String> lost = new ArrayList<>(all.keySet());
    lost.removeAll(read.keySet());
    read.forEach((cell, value) -> assertEquals(all.get(cell), value, cell));
    if (WITHOUT_LAYOUT.contains(layout)) {
      for (String cell : lost) {
        String table = cell.substring(0, cell.indexOf('/'));
        assertTrue(
            found.report().all(Unread.class).anyMatch(u -> u.input().equals(table)),
            cell + " is not read and not told");
      }
      List<String> more = new ArrayList<>(findings(found));
      more.removeAll(findings(due));
      assertEquals(List.of(), more);
    } else {
      assertEquals(List.of(), lost, "lost");
      assertEquals(findings(due), findings(found));
    }
  }

  @ParameterizedTest
  @EnumSource(CopiedLayout.class)
  void aRightReportIsRight(CopiedLayout layout) throws UnreadableException, IOException {
    assertSame(layout, busy());
  }

  private static String withSlips() throws IOException {
    return busy().replace("\t14\n\t500\n", "\t14\n\t509\n").replace("\t23\n\t2\n", "\t23\n\t3\n");
  }

  @ParameterizedTest
  @EnumSource(CopiedLayout.class)
  void twoSlipsAreFound(CopiedLayout layout) throws UnreadableException, IOException {
    assertSame(layout, withSlips());
  }

  @Test
  void theSampleIsRightAndBusyAndTheSlipsAreFindings() throws UnreadableException, IOException {
    CheckedReport right =
        ReadBack.NIANBAO.check(new Source("报告.txt", busy().getBytes(UTF_8)), Given.NOTHING);
    assertEquals(List.of(), findings(right));
    assertEquals(200, figures(right).size());
    assertTrue(figures(right).values().stream().filter(t -> !t.equals("0")).count() > 150);
    CheckedReport slips =
        ReadBack.NIANBAO.check(new Source("报告.txt", withSlips().getBytes(UTF_8)), Given.NOTHING);
    assertTrue(
        slips.judgement().findings().stream()
            .flatMap(f -> Stream.concat(Stream.of(f), f.sums().stream()))
            .map(f -> f.rule().id())
            .toList()
            .containsAll(List.of("arithmetic/applicants-total", "arithmetic/balance")));
  }

  private static void assertUnread(String table, String text) throws UnreadableException {
    CheckedReport checked =
        ReadBack.NIANBAO.check(new Source("报告.txt", text.getBytes(UTF_8)), Given.NOTHING);
    assertEquals(List.of(), findings(checked));
    assertEquals(
        0, checked.report().all(Figure.class).filter(f -> f.table().equals(table)).count());
    assertTrue(checked.report().all(Unread.class).anyMatch(u -> u.input().equals(table)), "told");
  }

  /** Rows of a label and seven figures, the figures of each the other way round. */
  private static String turnedRound(String text) {
    return text.lines()
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              int first = cells.length - 7;
              if (first < 1 || !line.matches(".*\\p{IsHan}.*(?:\t\\d+){7}")) {
                return line;
              }
              List<String> turned = new ArrayList<>(List.of(cells).subList(0, first));
              for (int i = cells.length - 1; i >= first; i--) {
                turned.add(cells[i]);
              }
              return String.join("\t", turned);
            })
        .collect(Collectors.joining("\n"));
  }

  @Test
  void figuresThatStandInOtherColumnsAreNotRead() throws UnreadableException, IOException {
    String text = CopiedLayout.TABS_BETWEEN_CELLS.text(blocks(busy()));
    assertTrue(turnedRound(text).contains("1290\t83\t86\t63\t59\t120\t879"));
    assertUnread("requests", turnedRound(text));
  }

  @Test
  void figuresAloneInAnotherOrderAreNotRead() throws UnreadableException, IOException {
    List<String> lines =
        CopiedLayout.FIGURES_ALONE.text(blocks(busy())).lines().collect(Collectors.toList());
    int first = lines.indexOf("879 120 59 63 86 83 1290");
    List<String> rows = lines.subList(first, first + 25);
    Collections.reverse(rows);
    rows.replaceAll(row -> row.replaceFirst("^(\\d+) (\\d+) (\\d+)", "$3 $1 $2"));
    assertUnread("requests", String.join("\n", lines));
  }
}
