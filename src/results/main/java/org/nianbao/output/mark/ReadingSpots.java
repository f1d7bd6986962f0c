package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.result.FindingResult;
import org.nianbao.result.PositionResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SubjectResult;
import org.nianbao.rules.Severity;

/** At which paragraph, table or cell of a document as it was read each finding stands. */
final class ReadingSpots {

  /** Stands for the report as a whole. */
  static final Object TOP = new Object();

  private final Document document;
  private final ReportResult report;
  private final Map<PositionResult, Object> byPosition = new HashMap<>();
  private final Map<Object, List<Integer>> findings = new HashMap<>();

  /**
   * Finds the places of findings.
   *
   * @param least how grave a finding is at least
   */
  ReadingSpots(Document document, ReportResult report, Severity least) {
    this.document = document;
    this.report = report;
    for (Block block : document.blocks()) {
      byPosition.putIfAbsent(position(block.place()), block);
      if (block instanceof Table table) {
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            Place place = cell.place();
            byPosition.putIfAbsent(position(place), cell);
            byPosition.putIfAbsent(position(place.at(place.row(), 0)), cell);
          }
        }
      }
    }
    for (int i = 0; i < report.findings().size(); i++) {
      FindingResult finding = report.findings().get(i);
      if (!finding.isWaived() && finding.severity().compareTo(least) <= 0) {
        findings.computeIfAbsent(spot(finding), spot -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The same as a result has it, but for what the reader of a cell alone can tell. */
  private static PositionResult position(Place place) {
    return new PositionResult(
        place.unit() == Place.Unit.LINE ? place.number() : 0,
        place.paragraphNumber(),
        place.tableNumber(),
        place.row(),
        place.column(),
        place.origin().sheet(),
        "");
  }

  /** The findings at a block or cell, by their indexes. */
  List<Integer> at(Object spot) {
    return findings.getOrDefault(spot, List.of());
  }

  private Object spot(FindingResult finding) {
    if (!finding.place().file().isEmpty()) {
      return TOP;
    }
    PositionResult at = finding.place().position();
    for (PositionResult one :
        List.of(
            new PositionResult(
                at.line(), at.paragraph(), at.table(), at.row(), at.column(), at.sheet(), ""),
            new PositionResult(at.line(), at.paragraph(), at.table(), at.row(), 0, at.sheet(), ""),
            new PositionResult(at.line(), at.paragraph(), at.table(), 0, 0, at.sheet(), ""))) {
      Object spot = byPosition.get(one);
      if (spot != null) {
        return spot;
      }
    }
    Object heading = heading(finding.place().heading());
    return heading == TOP ? section(finding.section()) : heading;
  }

  private Object heading(String text) {
    String wanted = Blank.remove(text);
    for (Block block : document.blocks()) {
      if (!wanted.isEmpty()
          && block instanceof Paragraph paragraph
          && Blank.remove(paragraph.text()).equals(wanted)) {
        return block;
      }
    }
    return TOP;
  }

  /** The heading of a section, or of the last one before it where that is absent. */
  private Object section(int number) {
    Object nearest = TOP;
    for (SubjectResult.SectionResult one : report.subject().sections()) {
      if (number > 0 && one.number() <= number) {
        Object heading = heading(one.heading());
        nearest = heading == TOP ? nearest : heading;
      }
    }
    return nearest;
  }
}
