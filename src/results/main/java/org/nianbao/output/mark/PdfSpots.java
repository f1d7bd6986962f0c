package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.result.BoxResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** In which box of which page each finding stands; what stands in none is about the whole. */
final class PdfSpots {

  /**
   * A box with findings.
   *
   * @param gravest how grave the gravest of them is
   */
  record Spot(BoxResult box, Severity gravest) {}

  private final Map<Integer, Map<BoxResult, List<Integer>>> pages = new TreeMap<>();
  private final List<Integer> elsewhere = new ArrayList<>();
  private final ReportResult report;
  private final Language language;

  PdfSpots(Document document, ReportResult report, Language language) {
    this.report = report;
    this.language = language;
    ReadingSpots spots = new ReadingSpots(document, report, Severity.INFO);
    elsewhere.addAll(spots.at(ReadingSpots.TOP));
    for (Block block : document.blocks()) {
      add(spots.at(block), block.place());
      if (block instanceof Table table) {
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            add(spots.at(cell), cell.place());
          }
        }
      }
    }
  }

  /** A finding's own box is the exact one. */
  private void add(List<Integer> findings, Place place) {
    for (int index : findings) {
      FindingResult finding = report.findings().get(index);
      Optional<BoxResult> box = finding.place().box().or(() -> box(place.area()));
      if (box.isPresent()) {
        pages
            .computeIfAbsent(box.get().page(), page -> new LinkedHashMap<>())
            .computeIfAbsent(box.get(), b -> new ArrayList<>())
            .add(index);
      } else {
        elsewhere.add(index);
      }
    }
  }

  private static Optional<BoxResult> box(Place.Area area) {
    return area.page() == 0
        ? Optional.empty()
        : Optional.of(
            new BoxResult(area.page(), area.left(), area.top(), area.width(), area.height()));
  }

  /** How many boxes there are. */
  int count() {
    return pages.values().stream().mapToInt(Map::size).sum();
  }

  /** What is said of the report as a whole. */
  List<String> whole() {
    List<String> lines = new ArrayList<>(Remark.summary(report, language).lines());
    lines.addAll(lines(elsewhere));
    return lines;
  }

  /** The boxes of a page, each with what is said there. */
  Map<Spot, List<String>> on(int page) {
    Map<Spot, List<String>> on = new LinkedHashMap<>();
    pages
        .getOrDefault(page, Map.of())
        .forEach((box, findings) -> on.put(new Spot(box, gravest(findings)), lines(findings)));
    return on;
  }

  private Severity gravest(List<Integer> findings) {
    return findings.stream()
        .map(index -> report.findings().get(index).severity())
        .min(Severity::compareTo)
        .orElse(Severity.INFO);
  }

  private List<String> lines(List<Integer> findings) {
    List<String> lines = new ArrayList<>();
    for (int index : findings) {
      lines.addAll(Remark.numbered(report, index, language));
    }
    return lines;
  }
}
