package org.nianbao.variants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;

/** A table that can be changed: every grid position knows which cell covers it. */
final class TableGrid {

  /** A cell; it covers every position at which it stands. */
  static final class GridBox {
    final String text;

    GridBox(String text) {
      this.text = text;
    }
  }

  final List<List<GridBox>> rows = new ArrayList<>();

  /** A table as a grid. */
  static TableGrid of(Table table) {
    TableGrid grid = new TableGrid();
    for (int r = 0; r < table.rows().size(); r++) {
      grid.rows.add(
          new ArrayList<>(
              IntStream.range(0, table.width()).mapToObj(c -> (GridBox) null).toList()));
    }
    for (List<Cell> cells : table.rows()) {
      for (Cell cell : cells) {
        GridBox box = new GridBox(cell.text());
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          for (int c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
            grid.rows.get(r).set(c, box);
          }
        }
      }
    }
    grid.rows.forEach(row -> row.replaceAll(box -> box == null ? new GridBox("") : box));
    return grid;
  }

  int width() {
    return rows.get(0).size();
  }

  /** Changes every cell's text. */
  TableGrid text(UnaryOperator<String> change) {
    Map<GridBox, GridBox> changed = new HashMap<>();
    rows.forEach(
        row ->
            row.replaceAll(
                b -> changed.computeIfAbsent(b, x -> new GridBox(change.apply(x.text)))));
    return this;
  }

  /** Changes the figures alone. */
  TableGrid figures(UnaryOperator<String> change) {
    return text(t -> isFigure(t) ? change.apply(t) : t);
  }

  /** Changes the labels alone. */
  TableGrid labels(UnaryOperator<String> change) {
    return text(t -> isFigure(t) || Blank.isBlank(t) ? t : change.apply(t));
  }

  static boolean isFigure(String text) {
    return Blank.remove(text).matches("[+-]?\\d+(\\.\\d+)?");
  }

  /** Adds a column of empty cells, one a row, before the given column. */
  TableGrid blankColumn(int before) {
    rows.forEach(row -> row.add(before, inside(row, before) ? row.get(before) : new GridBox("")));
    return this;
  }

  private static boolean inside(List<GridBox> row, int at) {
    return at > 0 && at < row.size() && row.get(at) == row.get(at - 1);
  }

  /** Adds a row of one cell over the whole width. */
  TableGrid line(int before, String text) {
    GridBox box = new GridBox(text);
    rows.add(before, new ArrayList<>(Collections.nCopies(width(), box)));
    return this;
  }

  /** Adds a row of empty cells. */
  TableGrid blankRow(int before) {
    rows.add(
        before,
        new ArrayList<>(IntStream.range(0, width()).mapToObj(c -> new GridBox("")).toList()));
    return this;
  }

  /** Takes rows out. */
  TableGrid without(Predicate<String> label) {
    rows.removeIf(row -> label.test(row.get(0).text));
    return this;
  }

  /** Rows copied, so that their cells are others. */
  TableGrid copy(int from, int to, boolean words) {
    TableGrid part = new TableGrid();
    Map<GridBox, GridBox> copies = new HashMap<>();
    for (List<GridBox> row : rows.subList(from, to)) {
      List<GridBox> copy = new ArrayList<>();
      row.forEach(
          b ->
              copy.add(
                  copies.computeIfAbsent(
                      b, x -> new GridBox(begins(x, from) || words ? x.text : ""))));
      part.rows.add(copy);
    }
    return part;
  }

  private boolean begins(GridBox box, int from) {
    return from == 0 || rows.get(from - 1).stream().noneMatch(b -> b == box);
  }

  /** The first row that holds the text. */
  int find(String text) {
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).stream().anyMatch(b -> b.text.contains(text))) {
        return r;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** Adds the rows of another grid. */
  TableGrid insert(int before, TableGrid other) {
    rows.addAll(before, other.rows);
    return this;
  }

  /** Cut in two before the given row; words: merged labels are repeated in the second part. */
  List<Block> cut(int before, boolean words) {
    return List.of(copy(0, before, true).table(), copy(before, rows.size(), words).table());
  }

  /** The table. */
  Table table() {
    TableBuilder table = new TableBuilder(Place.UNKNOWN);
    for (int r = 0; r < rows.size(); r++) {
      table.startRow();
      List<GridBox> row = rows.get(r);
      for (int c = 0; c < row.size(); c++) {
        GridBox box = row.get(c);
        boolean first = (c == 0 || row.get(c - 1) != box) && (r == 0 || !above(r, c));
        if (first) {
          table.cell(box.text, height(r, c), wide(r, c));
        }
      }
    }
    return table.build();
  }

  private boolean above(int r, int c) {
    return c < rows.get(r - 1).size() && rows.get(r - 1).get(c) == rows.get(r).get(c);
  }

  private int height(int r, int c) {
    int height = 1;
    while (r + height < rows.size() && rows.get(r + height).get(c) == rows.get(r).get(c)) {
      height++;
    }
    return height;
  }

  private int wide(int r, int c) {
    int wide = 1;
    while (c + wide < width() && rows.get(r).get(c + wide) == rows.get(r).get(c)) {
      wide++;
    }
    return wide;
  }
}
