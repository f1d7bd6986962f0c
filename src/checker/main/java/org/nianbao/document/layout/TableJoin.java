package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.layout.PageTable.CellEntry;

/**
 * Joins the two parts of a table that a page break has cut: without the heading rows that come
 * again, cells that run over the break in one piece.
 */
final class TableJoin {

  /** In points: how far the sides of a table's parts on two pages may differ. */
  private static final double SIDES = 8;

  /** Rows that are compared to find a heading that comes again on the next page. */
  private static final int HEADING = 4;

  /** A cell that begins with a numeral begins something of its own. */
  private static final Pattern NUMERAL =
      Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,2}[）)、．.].*", Pattern.DOTALL);

  private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９.,，]*");

  /** What people write in a cell for no figure. */
  private static final Pattern NOTHING = Pattern.compile("[/／\\\\—–\\-─―]{1,3}|无");

  /** Cells from which on a row without figures, some of them cut, is one of headings. */
  private static final int FEWEST_HEADINGS = 4;

  private TableJoin() {}

  /** The whole table, if the second can be the rest of the first. */
  static Optional<PageTable> join(PageTable first, PageTable second) {
    if (!first.isRuled() || !second.isRuled()) {
      return joinAligned(first, second);
    }
    double shift = first.left() - second.left();
    if (Math.abs(first.right() - second.right() - shift) > SIDES) {
      return Optional.empty();
    }
    return Optional.of(joined(first, second, shift));
  }

  /** Tables without lines go on where they have as many columns of figures. */
  private static Optional<PageTable> joinAligned(PageTable first, PageTable second) {
    int figures = first.columns() - first.labels();
    if (first.isRuled() || second.isRuled() || second.columns() - second.labels() != figures) {
      return Optional.empty();
    }
    int labels = Math.max(first.labels(), second.labels());
    Sides xs = first.labels() == labels ? first.xs() : second.xs();
    PageTable above = widened(first, labels, xs);
    PageTable below = widened(second, labels, xs);
    StringBuilder label = new StringBuilder();
    for (CellEntry cell : below.row(0)) {
      label.append(cell.text());
    }
    boolean begins = below.row(0).stream().anyMatch(c -> isFigure(c.text()));
    int last = lastLabel(above);
    if (begins || last < 0 || below.row(0).size() == 1 || NUMERAL.matcher(label).matches()) {
      return Optional.of(joined(above, below, 0));
    }
    List<CellEntry> cells = new ArrayList<>(above.cells());
    cells.set(
        last, cells.get(last).withText(cells.get(last).text() + label, cells.get(last).area()));
    PageTable whole =
        new PageTable(xs, above.rows(), cells, above.box(), above.page(), above.labels());
    return Optional.of(joined(whole, withoutRows(below, 1), 0));
  }

  /** The label of the last row; -1 if it has none. */
  private static int lastLabel(PageTable table) {
    for (int i = table.cells().size() - 1; i >= 0; i--) {
      CellEntry cell = table.cells().get(i);
      if (cell.row() < table.rows() - 1) {
        return -1;
      }
      if (cell.column() < table.labels() && !cell.isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** The same table with so many columns for labels, the first of them the wider for it. */
  private static PageTable widened(PageTable table, int labels, Sides xs) {
    int more = labels - table.labels();
    List<CellEntry> cells = new ArrayList<>();
    for (CellEntry cell : table.cells()) {
      cells.add(
          cell.column() == 0
              ? cell.withColumns(0, cell.colSpan() + more)
              : cell.withColumns(cell.column() + more, cell.colSpan()));
    }
    return new PageTable(xs, table.rows(), cells, table.box(), table.page(), labels);
  }

  private static PageTable joined(PageTable first, PageTable second, double shift) {
    PageTable rest = withoutHeading(second, first);
    if (rest.rows() == 0) {
      return first;
    }
    Sides xs = sides(first.xs(), rest.xs(), shift);
    List<CellEntry> above = onto(first.cells(), first.xs(), xs, 0);
    List<CellEntry> below = onto(rest.cells(), rest.xs(), xs, shift);
    return new PageTable(
        xs,
        first.rows() + rest.rows() - (isTorn(above, below, first.rows()) ? 1 : 0),
        together(above, below, first.rows()),
        first.box(),
        first.page(),
        first.labels());
  }

  /** The table without the rows at its top that only say again what the other's top says. */
  private static PageTable withoutHeading(PageTable table, PageTable whole) {
    int same = 0;
    while (same < Math.min(HEADING, Math.min(table.rows(), whole.rows()))
        && isSame(table.row(same), whole.row(same))) {
      same++;
    }
    int cut = same;
    if (cut == 0 || table.cells().stream().anyMatch(c -> c.row() < cut && c.endRow() > cut)) {
      return table;
    }
    return withoutRows(table, cut);
  }

  private static PageTable withoutRows(PageTable table, int cut) {
    List<CellEntry> rest =
        table.cells().stream()
            .filter(c -> c.row() >= cut)
            .map(c -> c.withRows(c.row() - cut, c.rowSpan()))
            .toList();
    return new PageTable(
        table.xs(), table.rows() - cut, rest, table.box(), table.page(), table.labels());
  }

  private static boolean isSame(List<CellEntry> a, List<CellEntry> b) {
    boolean same = a.size() == b.size() && a.stream().noneMatch(c -> isFigure(c.text()));
    for (int i = 0; same && i < a.size(); i++) {
      same = Blank.remove(a.get(i).text()).equals(Blank.remove(b.get(i).text()));
    }
    return same && (a.isEmpty() || a.stream().anyMatch(c -> !c.isBlank()));
  }

  private static Sides sides(Sides above, Sides below, double shift) {
    TreeSet<Double> sides = new TreeSet<>();
    for (double x : above.at()) {
      sides.add(x);
    }
    for (double x : below.at()) {
      int near = above.nearest(x + shift);
      if (Math.abs(above.get(near) - x - shift) > SIDES) {
        sides.add(x + shift);
      }
    }
    return new Sides(new ArrayList<>(sides));
  }

  private static List<CellEntry> onto(List<CellEntry> cells, Sides own, Sides xs, double shift) {
    List<CellEntry> moved = new ArrayList<>();
    for (CellEntry cell : cells) {
      int from = xs.nearest(own.get(cell.column()) + shift);
      int to = xs.nearest(own.get(cell.endColumn()) + shift);
      moved.add(cell.withColumns(from, Math.max(1, to - from)));
    }
    return moved;
  }

  private static List<CellEntry> together(List<CellEntry> above, List<CellEntry> below, int rows) {
    boolean torn = isTorn(above, below, rows);
    boolean heading = isCutHeading(above, below, rows);
    int shift = torn ? rows - 1 : rows;
    List<CellEntry> all = new ArrayList<>(above);
    for (CellEntry cell : below) {
      int at = cell.row() == 0 ? endsThere(all, cell, rows) : -1;
      if (at >= 0 && (torn || heading || goesOn(all.get(at), cell, below))) {
        CellEntry upper = all.get(at);
        String text = isSameText(upper, cell) ? upper.text() : upper.text() + cell.text();
        CellEntry shown = upper.isBlank() && !cell.isBlank() ? cell : upper;
        all.set(
            at,
            upper
                .withText(text, shown.area())
                .withRows(upper.row(), upper.rowSpan() + cell.rowSpan() - (torn ? 1 : 0)));
      } else {
        all.add(cell.withRows(cell.row() + shift, cell.rowSpan()));
      }
    }
    return all;
  }

  private static boolean isSameText(CellEntry a, CellEntry b) {
    return Blank.remove(a.text()).equals(Blank.remove(b.text()));
  }

  /** The cell above the break that ends there and covers the same columns; -1 if there is none. */
  private static int endsThere(List<CellEntry> above, CellEntry cell, int rows) {
    for (int i = 0; i < above.size(); i++) {
      CellEntry upper = above.get(i);
      if (upper.endRow() == rows
          && upper.column() == cell.column()
          && upper.colSpan() == cell.colSpan()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a cell of labels goes on below the break: one left of the label of a row that is whole,
   * whose text goes on, is repeated, or stands on one side only.
   */
  private static boolean goesOn(CellEntry upper, CellEntry lower, List<CellEntry> below) {
    boolean leftOfLabel =
        below.stream()
            .anyMatch(
                c ->
                    c.row() == lower.row()
                        && c.column() >= lower.endColumn()
                        && !c.isBlank()
                        && !isFigure(c.text()));
    if (!leftOfLabel || isFigure(upper.text()) || isFigure(lower.text())) {
      return false;
    }
    return upper.isBlank() || lower.isBlank() || isSameText(upper, lower) || !isNumbered(lower);
  }

  /**
   * Whether the break cuts a row in two: the same cells, a label that goes on or stands above
   * alone, and figures on one side only; or, where there are no figures, a label that cannot end
   * there, or headings of which only some go on.
   */
  private static boolean isTorn(List<CellEntry> above, List<CellEntry> below, int rows) {
    List<CellEntry> top = below.stream().filter(c -> c.row() == 0).toList();
    boolean label = false;
    boolean labelAbove = false;
    boolean unfinished = false;
    boolean figuresAbove = false;
    boolean figuresBelow = false;
    boolean whole = true;
    long blank = 0;
    for (CellEntry lower : top) {
      int at = endsThere(above, lower, rows);
      if (at < 0) {
        return false;
      }
      CellEntry upper = above.get(at);
      figuresAbove |= upper.rowSpan() == 1 && isEntry(upper.text());
      figuresBelow |= isEntry(lower.text());
      label |= !lower.isBlank() && !isEntry(lower.text());
      labelAbove |= !upper.isBlank() && !isEntry(upper.text());
      unfinished |= isUnfinished(upper.text());
      whole &= !upper.isBlank();
      blank += lower.isBlank() ? 1 : 0;
      if (!upper.isBlank() && !lower.isBlank()) {
        boolean goesOn = isSameText(upper, lower) || !isNumbered(lower);
        if (!goesOn || isEntry(upper.text()) || isEntry(lower.text())) {
          return false;
        }
      }
    }
    boolean headings = whole && blank > 0 && top.size() >= FEWEST_HEADINGS;
    if (!label) {
      return labelAbove && figuresBelow && !figuresAbove;
    }
    return figuresAbove != figuresBelow || (!figuresAbove && (unfinished || headings));
  }

  /** Whether a text is a figure or what people write where there is none. */
  private static boolean isEntry(String text) {
    return isFigure(text) || NOTHING.matcher(Blank.remove(text)).matches();
  }

  /**
   * Whether the break runs through heading rows: no figures on either side, and cells below that
   * part a cell above; those that do not part one go on with it.
   */
  private static boolean isCutHeading(List<CellEntry> above, List<CellEntry> below, int rows) {
    List<CellEntry> top = below.stream().filter(c -> c.row() == 0).toList();
    return top.size() > 1
        && top.stream().anyMatch(c -> endsThere(above, c, rows) < 0)
        && top.stream().noneMatch(c -> isFigure(c.text()))
        && above.stream().filter(c -> c.endRow() == rows).noneMatch(c -> isFigure(c.text()));
  }

  private static boolean isUnfinished(String text) {
    return text.chars().filter(c -> c == '（' || c == '(').count()
        > text.chars().filter(c -> c == '）' || c == ')').count();
  }

  private static boolean isNumbered(CellEntry cell) {
    return NUMERAL.matcher(Blank.remove(cell.text())).matches();
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(Blank.remove(text)).matches();
  }
}
