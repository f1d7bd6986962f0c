package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.facts.Rebuilt;
import org.nianbao.facts.Unread;

/** Reports whose tables came as plain text give what they give with their cells marked. */
class PlainTextTest {

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html|docx)"))
          .filter(f -> !f.toString().contains("-extraction-")) // its damage would be another
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Map<String, String> figures(CheckedReport checked) {
    Map<String, String> figures = new TreeMap<>();
    checked.report().all(Figure.class).forEach(f -> figures.put(f.cell().toString(), f.text()));
    return figures;
  }

  private static List<String> findings(CheckedReport checked) {
    List<String> findings = new ArrayList<>();
    checked
        .judgement()
        .findings()
        .forEach(f -> findings.add(f.rule().id() + " in " + f.section() + " " + f.cells()));
    return findings;
  }

  /** What is missing of one list in the other. */
  private static List<String> without(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  private static Set<String> unread(CheckedReport checked) {
    return checked.report().all(Unread.class).map(Unread::input).collect(Collectors.toSet());
  }

  private static Set<String> unassessed(CheckedReport checked) {
    return checked.judgement().unassessed().stream()
        .map(one -> one.rule().id())
        .collect(Collectors.toSet());
  }

  static Stream<Arguments> shapes() throws IOException {
    return samples()
        .flatMap(sample -> Stream.of(PlainText.values()).map(shape -> Arguments.of(shape, sample)));
  }

  /**
   * No figure is read wrongly and nothing more is found; what is found no more, and what is not
   * read, is said to be not judged.
   */
  @ParameterizedTest
  @MethodSource("shapes")
  void nothingElseIsFound(PlainText shape, Path sample) throws UnreadableException {
    Source source = Source.of(sample, Limits.DEFAULT);
    Document document = new Readers().read(source, Limits.DEFAULT);
    CheckedReport due = ReadBack.NIANBAO.check(source, Given.NOTHING);
    CheckedReport found = ReadBack.NIANBAO.check(shape.of(document.blocks()), Given.NOTHING);
    Map<String, String> read = figures(found);
    Map<String, String> all = figures(due);
    List<String> wrong = new ArrayList<>();
    read.forEach(
        (cell, text) ->
            wrong.addAll(text.equals(all.get(cell)) ? List.of() : List.of(cell + "=" + text)));
    assertEquals(List.of(), wrong, "read wrongly");
    assertEquals(List.of(), without(findings(found), findings(due)), "found too much");
    List<String> lost = all.keySet().stream().filter(cell -> !read.containsKey(cell)).toList();
    boolean right = sample.toString().contains("-right.");
    boolean filled = !unread(found).containsAll(Set.of("requests"));
    if (right || (shape.isSigned() && filled)) {
      assertEquals(List.of(), lost, "lost");
      assertEquals(List.of(), without(findings(due), findings(found)), "found no more");
    }
    for (String cell : lost) {
      assertTrue(unread(found).contains(cell.substring(0, cell.indexOf('/'))), cell);
    }
    for (String finding : without(findings(due), findings(found))) {
      String rule = finding.substring(0, finding.indexOf(" in "));
      assertTrue(unassessed(found).contains(rule), finding + " is neither found nor unassessed");
    }
    Set<String> tables = new TreeSet<>();
    read.keySet().forEach(cell -> tables.add(cell.substring(0, cell.indexOf('/'))));
    assertEquals(
        tables,
        found
            .report()
            .all(Rebuilt.class)
            .map(Rebuilt::table)
            .collect(Collectors.toCollection(TreeSet::new)),
        "told how it was read");
  }
}
