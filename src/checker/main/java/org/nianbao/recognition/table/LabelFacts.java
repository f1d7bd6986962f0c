package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Place;
import org.nianbao.facts.ColumnLabel;
import org.nianbao.facts.Fact;
import org.nianbao.facts.RowLabel;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.words.Labels;

/** Turns the labels of a table into facts, each with what the form has there. */
final class LabelFacts {

  /** What stands over the next table and was taken for a row of this one: 附表2. */
  private static final Pattern CAPTION =
      Pattern.compile("(?:附表|附件|表)[（(]?[一二三四五1-5][)）]?(?:[:：].*|.{0,30}(?:情况|统计表))?|续表.?");

  private final TableReading reading;
  private final FormTable form;
  private final FormTable inForce;
  private final int section;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * The labels of one table.
   *
   * @param reading the table as read
   * @param form the table in the edition that it follows
   * @param inForce the table in the edition in force for the report's year
   * @param section the section in which it stands
   */
  LabelFacts(TableReading reading, FormTable form, FormTable inForce, int section) {
    this.reading = reading;
    this.form = form;
    this.inForce = inForce;
    this.section = section;
  }

  /** Returns the labels in their order, rows first. */
  List<Fact> facts() {
    int order = 0;
    for (ReadRow row : reading.rows()) {
      if (row.source().label() != null && !row.source().key().isEmpty() && !isCaption(row)) {
        facts.add(rowLabel(row, ++order));
      }
    }
    Set<String> headed = new HashSet<>();
    Map<String, Set<String>> seen = new HashMap<>();
    for (Map.Entry<HeadingRows, List<ReadColumn>> under : reading.columns().entrySet()) {
      for (String block : blocks(under.getKey())) {
        Occurrence occurrence = Occurrence.REPEATED;
        if (headed.add(block)) {
          occurrence = Occurrence.FIRST;
          seen.put(block, new HashSet<>());
        }
        columnLabels(under.getValue(), block, occurrence, headed, seen.get(block));
      }
    }
    return facts;
  }

  private static boolean isCaption(ReadRow row) {
    return row.row() == null
        && CAPTION.matcher(Blank.remove(row.source().label().text())).matches();
  }

  /**
   * The ids of the blocks of 表二 that stand under a heading row, by the rows, else by the line over
   * them; in other tables one empty id.
   */
  private Collection<String> blocks(HeadingRows heading) {
    if (!form.hasBlocks()) {
      return List.of("");
    }
    Set<String> groups = new LinkedHashSet<>();
    for (ReadRow row : reading.rows()) {
      if (row.row() != null
          && row.match() == LabelMatch.EXACT
          && heading.equals(row.source().headings())) {
        groups.add(row.row().group());
      }
    }
    return groups.isEmpty() ? List.of(heading.block() == null ? "" : heading.block().id()) : groups;
  }

  /** Whether headings stand over a block of rows for the first time. */
  private enum Occurrence {
    FIRST,
    /** Again, as on the next page. */
    REPEATED
  }

  /** Adds the labels of a heading row; of a repeated one only those that are new. */
  private void columnLabels(
      List<ReadColumn> columns,
      String block,
      Occurrence occurrence,
      Set<String> headed,
      Set<String> seen) {
    Set<String> before = Set.copyOf(seen);
    int place = before.size();
    String beside = "";
    for (ReadColumn column : columns) {
      boolean anotherFiller =
          column.isEmpty() && !headed.add("a column without headings or figures");
      boolean again =
          occurrence == Occurrence.REPEATED
              && (column.column() == null || before.contains(column.column().id()));
      boolean offGrid = reading.rowsOffGrid() > 0 && column.text().isEmpty();
      if (!again && !anotherFiller && !offGrid) {
        facts.add(columnLabel(column, beside, block, ++place, seen));
      }
      beside = column.text().isBlank() ? beside : Blank.remove(column.text());
    }
  }

  private RowLabel rowLabel(ReadRow row, int order) {
    FormRow due = row.row() == null ? null : inForce.row(row.row().id()).orElse(null);
    boolean same = due != null && saysTheSame(due, row.source().key());
    FormRow stands = due != null ? due : row.row();
    return new RowLabel(
        form.id(),
        form.name(),
        row.row() == null ? "" : row.row().id(),
        Blank.remove(row.source().label().text()),
        stands == null ? "" : stands.fullLabel(),
        distance(row),
        row.row() != null && row.match() == LabelMatch.EXACT && !same,
        order,
        due == null ? 0 : inForce.placeOfRow(due.id()),
        section,
        row.source().label().place());
  }

  private static int distance(ReadRow row) {
    return row.match() == LabelMatch.EXACT
        ? 0
        : distance(row.source().key(), row.row() == null ? "" : row.row().label());
  }

  private static int distance(ReadColumn column) {
    String due = column.column() == null ? "" : column.column().label();
    return column.match() == LabelMatch.EXACT ? 0 : distance(Labels.key(column.text()), due);
  }

  private static int distance(String key, String due) {
    return Math.max(1, Labels.distance(key, Labels.key(due)));
  }

  private static boolean saysTheSame(FormRow row, String key) {
    if (Labels.key(row.label()).equals(key)) {
      return true;
    }
    for (String synonym : row.synonyms()) {
      if (Labels.key(synonym).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The same column in the form in force, under the same heading; null where there is none. */
  private FormColumn inForce(FormColumn column) {
    for (FormColumn due : inForce.columns()) {
      if (due.id().equals(column.id()) && due.label().equals(column.label())) {
        return due;
      }
    }
    return null;
  }

  private ColumnLabel columnLabel(
      ReadColumn column, String beside, String block, int order, Set<String> seen) {
    FormColumn due = column.column() == null ? null : inForce(column.column());
    boolean again = column.column() != null && !seen.add(column.column().id());
    Place place = column.cell() == null ? reading.place() : column.cell().place();
    return new ColumnLabel(
        form.id(),
        form.name(),
        column.column() == null || again ? "" : column.column().id(),
        block,
        Blank.remove(column.text()),
        beside,
        column.column() == null || again ? "" : column.column().label(),
        distance(column),
        column.column() != null && !again && due == null,
        column.isEmpty(),
        order,
        due == null ? 0 : inForce.placeOfColumn(due.id()),
        section,
        place);
  }
}
