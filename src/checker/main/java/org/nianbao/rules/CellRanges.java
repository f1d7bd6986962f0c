package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.CellName;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.Figure;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Cells of one table in words, as somebody finds them there: rows one after the other that have the
 * same columns are one range.
 */
final class CellRanges {

  private static final int MOST_SHOWN = 8;
  private static final int MOST_COLUMNS = 3;

  /** A row with some of its cells. */
  private record RowPart(int number, Wording name, List<Column> columns) {

    boolean goesOn(RowPart before) {
      return number == before.number + 1 && names().equals(before.names());
    }

    private List<Wording> names() {
      return columns.stream().map(Column::name).toList();
    }
  }

  private record Column(int number, Wording name) {}

  private CellRanges() {}

  /**
   * The ranges of some cells, the first few and how many more there are.
   *
   * @param cells {@link BlankCell}s or {@link Figure}s of one table, in the document's order
   */
  static Wording of(List<? extends Evidence> cells) {
    List<RowPart> lines = lines(cells);
    List<Wording> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).goesOn(lines.get(i - 1))) {
        ranges.add(range(lines.get(from), lines.get(i - 1)));
        from = i;
      }
    }
    return Reporting.first(MOST_SHOWN, ranges);
  }

  private static List<RowPart> lines(List<? extends Evidence> cells) {
    List<RowPart> lines = new ArrayList<>();
    for (Evidence cell : cells) {
      CellName name = CellName.of(name(cell));
      Wording row = withoutTable(name.line());
      if (lines.isEmpty() || !lines.get(lines.size() - 1).name().equals(row)) {
        lines.add(new RowPart(number(row.zh()), row, new ArrayList<>()));
      }
      lines.get(lines.size() - 1).columns().add(new Column(cell.place().column(), name.column()));
    }
    return lines;
  }

  private static Wording name(Evidence cell) {
    return cell instanceof BlankCell blank ? blank.name() : ((Figure) cell).name();
  }

  /** The row alone: 第12行“行政强制”; empty where the table has one row of figures. */
  private static Wording withoutTable(Wording line) {
    int zh = line.zh().indexOf('第');
    int en = line.en().indexOf("row ");
    return zh < 0 || en < 0
        ? Wording.same("")
        : new Wording(line.zh().substring(zh), line.en().substring(en));
  }

  private static int number(String row) {
    int number = 0;
    for (int i = 1; i < row.length() && Character.isDigit(row.charAt(i)); i++) {
      number = 10 * number + Character.digit(row.charAt(i), 10);
    }
    return number;
  }

  private static Wording range(RowPart first, RowPart last) {
    Wording columns = columns(first.columns());
    if (first.number() < last.number()) {
      return Messages.say("rules.cells.rows", first.number(), last.number(), columns);
    }
    return first.name().zh().isEmpty()
        ? Messages.say("rules.cells.columns", columns)
        : Messages.say("rules.cells.row", first.name(), columns);
  }

  private static Wording columns(List<Column> columns) {
    Column first = columns.get(0);
    Column last = columns.get(columns.size() - 1);
    boolean unbroken = last.number() - first.number() == columns.size() - 1;
    return columns.size() > MOST_COLUMNS && unbroken
        ? Messages.say("rules.cells.span", first.name(), last.name())
        : Wording.join(
            "",
            ", ",
            columns.stream().map(c -> Messages.say("rules.word.column", c.name())).toList());
  }
}
