package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Origin;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.result.FindingResult;
import org.nianbao.result.PositionResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SubjectResult;

/** Where the places of a result stand in a document part: as its paragraphs. */
final class Spots {

  /**
   * Paragraphs, from the first of a place to its last.
   *
   * @param words what is meant in them; empty for all
   */
  record Spot(MarkupElement first, MarkupElement last, String words) {}

  /** A table's place in the part, or a cell's; row and column 0 for the whole table. */
  private record CellKey(int table, int row, int column) {}

  private final Document document;
  private final ReportResult report;
  private final Map<Integer, MarkupElement> byStart;
  private final List<MarkupElement> paragraphs = new ArrayList<>();
  private final Map<Integer, Origin.Range> lines = new HashMap<>();
  private final Map<CellKey, Origin.Range> cells = new HashMap<>();

  Spots(Document document, MarkupTree tree, WordTags tags, ReportResult report) {
    this.document = document;
    this.report = report;
    this.byStart = tree.byStart();
    for (MarkupElement one : tree.root().all()) {
      if (tags.is(one, "p") && isOutside(one)) {
        paragraphs.add(one);
      }
    }
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        Place place = paragraph.place();
        lines.putIfAbsent(place.paragraphNumber(), place.origin().range());
      } else if (block instanceof Table table) {
        int number = table.place().tableNumber();
        cells.putIfAbsent(new CellKey(number, 0, 0), table.place().origin().range());
        for (List<Cell> row : table.rows()) {
          for (Cell cell : row) {
            Place place = cell.place();
            Origin.Range range = place.origin().range();
            cells.putIfAbsent(new CellKey(number, place.row(), place.column()), range);
            cells.putIfAbsent(new CellKey(number, place.row(), 0), range);
          }
        }
      }
    }
  }

  /** Word takes no comments in text boxes, and of several versions it shows one. */
  private static boolean isOutside(MarkupElement paragraph) {
    return !paragraph.isIn("txbxContent") && !paragraph.isIn("AlternateContent");
  }

  boolean areThere() {
    return !paragraphs.isEmpty();
  }

  /** The place of a finding; where it is about something absent, that where it belongs. */
  Spot of(FindingResult finding) {
    if (!finding.place().file().isEmpty()) {
      return title();
    }
    return exact(finding.place().position())
        .map(range -> spot(range, finding.quote()))
        .or(() -> heading(finding.place().heading()))
        .or(() -> section(finding.section()))
        .orElseGet(this::title);
  }

  /** The paragraph or cell at a position of the file. */
  Optional<Origin.Range> exact(PositionResult position) {
    Origin.Range range =
        position.table() > 0
            ? cells.get(new CellKey(position.table(), position.row(), position.column()))
            : lines.get(position.paragraph());
    return Optional.ofNullable(range).filter(one -> byStart.containsKey(one.start()));
  }

  /** The cells of a table that hold exactly this text, white space aside. */
  List<Origin.Range> cells(int table, String text) {
    List<Origin.Range> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table one && one.place().tableNumber() == table) {
        for (List<Cell> row : one.rows()) {
          for (Cell cell : row) {
            if (Blank.remove(cell.text()).equals(Blank.remove(text))) {
              found.add(cell.place().origin().range());
            }
          }
        }
      }
    }
    return found;
  }

  /** The paragraph that is exactly this text, white space aside. */
  Optional<Origin.Range> line(String text) {
    String wanted = Blank.remove(text);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph
          && !wanted.isEmpty()
          && Blank.remove(paragraph.text()).equals(wanted)) {
        return Optional.of(paragraph.place().origin().range())
            .filter(one -> byStart.containsKey(one.start()));
      }
    }
    return Optional.empty();
  }

  private Optional<Spot> heading(String text) {
    return line(text).map(range -> spot(range, ""));
  }

  /** The heading of a section, or of the one before it where it is the section that is absent. */
  private Optional<Spot> section(int number) {
    Optional<Spot> nearest = Optional.empty();
    for (SubjectResult.SectionResult one : report.subject().sections()) {
      if (number > 0 && one.number() <= number) {
        nearest = heading(one.heading());
      }
    }
    return nearest;
  }

  /** The report's title, or the document's first paragraph. */
  Spot title() {
    String title = Blank.remove(report.subject().title());
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        String text = Blank.remove(paragraph.text());
        Origin.Range range = paragraph.place().origin().range();
        if (!title.isEmpty()
            && (title.startsWith(text) || text.contains(title))
            && byStart.containsKey(range.start())) {
          return spot(range, "");
        }
      }
    }
    return new Spot(paragraphs.get(0), paragraphs.get(0), "");
  }

  /** The paragraphs that stand in some bytes; else the one around or before them. */
  Spot spot(Origin.Range range, String words) {
    MarkupElement box = byStart.get(range.start());
    MarkupElement first = null;
    MarkupElement last = null;
    for (MarkupElement one : paragraphs) {
      if (one.start() >= range.start() && one.end() <= range.end() && isOwnOf(one, box)) {
        first = first == null ? one : first;
        last = one;
      }
    }
    if (first != null) {
      // what is about a table stands at its first cell, not at all of them
      boolean table = box != null && box.is("tbl");
      return new Spot(first, table ? first : last, table ? "" : words);
    }
    MarkupElement nearest = paragraphs.get(0);
    for (MarkupElement one : paragraphs) {
      if (one.start() <= range.start()) {
        nearest = one;
      }
    }
    return new Spot(nearest, nearest, "");
  }

  /** Whether a paragraph stands in a cell itself rather than in a table within it. */
  private static boolean isOwnOf(MarkupElement paragraph, MarkupElement box) {
    if (box == null || !box.is("tc")) {
      return true;
    }
    for (MarkupElement up = paragraph.parent(); up != null && up != box; up = up.parent()) {
      if (up.is("tc")) {
        return false;
      }
    }
    return true;
  }
}
