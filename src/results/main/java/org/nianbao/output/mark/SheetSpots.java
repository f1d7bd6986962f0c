package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Origin;
import org.nianbao.document.Table;
import org.nianbao.result.PositionResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** At which cell of a workbook each finding stands; what stands at none is said at the first. */
final class SheetSpots {

  /** A cell by its sheet and its reference in it. */
  record Spot(String sheet, String cell) {}

  private final Map<Spot, List<Integer>> findings = new LinkedHashMap<>();
  private final ReportResult report;
  private final Language language;
  private final Spot first;

  SheetSpots(Document document, ReportResult report, Language language) {
    this.report = report;
    this.language = language;
    this.first =
        document.blocks().stream()
            .map(block -> spot(block.place().origin()))
            .filter(spot -> !spot.cell().isEmpty())
            .findFirst()
            .orElse(new Spot("", "A1"));
    ReadingSpots spots = new ReadingSpots(document, report, Severity.INFO);
    add(spots.at(ReadingSpots.TOP), first);
    for (Block block : document.blocks()) {
      add(spots.at(block), spot(block.place().origin()));
      if (block instanceof Table table) {
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            add(spots.at(cell), spot(cell.place().origin()));
          }
        }
      }
    }
  }

  private static Spot spot(Origin origin) {
    return new Spot(origin.sheet(), origin.cell());
  }

  /** A finding that names its cell stands there. */
  private void add(List<Integer> indexes, Spot found) {
    for (int index : indexes) {
      PositionResult own = report.findings().get(index).place().position();
      boolean isHere = report.findings().get(index).place().file().isEmpty();
      Spot spot =
          isHere && !own.reference().isEmpty() ? new Spot(own.sheet(), own.reference()) : found;
      findings
          .computeIfAbsent(spot.cell().isEmpty() ? first : spot, s -> new ArrayList<>())
          .add(index);
    }
  }

  /** The cells, each with what is said there; what is said of the whole comes first. */
  Map<Spot, List<String>> all() {
    Map<Spot, List<String>> all = new LinkedHashMap<>();
    all.put(first, new ArrayList<>(Remark.summary(report, language).lines()));
    findings.forEach(
        (spot, indexes) -> {
          List<String> lines = all.computeIfAbsent(spot, s -> new ArrayList<>());
          for (int index : indexes) {
            lines.addAll(Remark.numbered(report, index, language));
          }
        });
    return all;
  }
}
