package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.document.Cell;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/**
 * The document that runs through the pages: paragraphs and tables as they were before they were cut
 * into lines and pages.
 */
final class PageFlow {

  private final List<Page> pages;
  private final Paragraphs paragraphs;
  private final DocumentBuilder builder;
  private final List<Line> open = new ArrayList<>();
  private PageTable table;
  private double width;

  PageFlow(List<Page> pages, DocumentBuilder builder) {
    this.pages = pages;
    this.builder = builder;
    this.paragraphs = new Paragraphs(pages);
  }

  void write() throws UnreadableException {
    for (Page page : pages) {
      boolean first = true;
      for (PageBlock block : page.blocks()) {
        if (block instanceof Line line) {
          endTable();
          line(line, page.width());
        } else if (block instanceof PageTable next) {
          endParagraph();
          table(next, first);
        }
        first = false;
      }
    }
    endTable();
    endParagraph();
  }

  private void line(Line line, double pageWidth) throws UnreadableException {
    if (!open.isEmpty()) {
      Line before = open.get(open.size() - 1);
      if (width != pageWidth || !paragraphs.goesOn(before, line, pageWidth)) {
        endParagraph();
      }
    }
    width = pageWidth;
    open.add(line);
  }

  private void endParagraph() throws UnreadableException {
    if (open.isEmpty()) {
      return;
    }
    int page = open.get(0).page();
    Box box = open.get(0).box();
    List<String> texts = new ArrayList<>();
    for (Line line : open) {
      texts.add(line.text());
      box = line.page() == page ? box.with(line.box()) : box;
    }
    builder.paragraph(TextRows.joined(texts), builder.nextParagraph().on(box.on(page)));
    open.clear();
  }

  /** A table at the top of a page may be the rest of the one before it. */
  private void table(PageTable next, boolean first) throws UnreadableException {
    Optional<PageTable> whole =
        table != null && first ? TableJoin.join(table, next) : Optional.empty();
    if (whole.isEmpty()) {
      endTable();
    }
    table = whole.orElse(next);
  }

  private void endTable() throws UnreadableException {
    if (table == null || table.cells().stream().allMatch(PageTable.CellEntry::isBlank)) {
      table = null;
      return;
    }
    Place place = builder.nextTable().on(table.box().on(table.page()));
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (PageTable.CellEntry cell : table.row(row)) {
        cells.add(
            new Cell(
                cell.text(),
                row,
                cell.column(),
                cell.rowSpan(),
                cell.colSpan(),
                place.at(row + 1, cell.column() + 1).on(cell.area())));
      }
      rows.add(cells);
    }
    builder.table(
        new Table(
            rows,
            table.columns(),
            place,
            table.isRuled() ? Table.Marks.CELLS : Table.Marks.POSITIONS));
    table = null;
  }
}
