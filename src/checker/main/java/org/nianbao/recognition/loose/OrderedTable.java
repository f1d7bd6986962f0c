package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.recognition.damage.TornRows;
import org.nianbao.recognition.loose.LabelRun.Mark;
import org.nianbao.recognition.table.ColumnOrder;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.Labels;

/**
 * Puts a table together from its labels and figures in their order. A row gets its figures only
 * where one label of a row stands before exactly as many figures as there are columns, or as many
 * as may be due to one that is torn ({@link TornRows} decides); else the row is there without
 * figures, and that they were not read is told.
 */
final class OrderedTable {

  private final String id;
  private final TableIndex table;
  private final List<Mark> marks;
  private final ShortRows missing;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Mark> labels = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();
  private boolean inHeading;
  private boolean unclear;
  private int due;
  private Place headingAt = Place.UNKNOWN;

  OrderedTable(String id, TableIndex table, List<Mark> marks, ShortRows missing) {
    this.id = id;
    this.table = table;
    this.marks = marks;
    this.missing = missing;
  }

  /** The table; rows that could not be told have no figures. */
  Table table() {
    for (Mark mark : marks) {
      if (mark.figure()) {
        endHeading();
        figures.add(mark.text());
      } else if (isHeading(mark)) {
        heading(mark);
      } else if (inHeading && !mark.known()) {
        unclear = true;
      } else {
        endHeading();
        if (!figures.isEmpty()) {
          endRow();
        }
        labels.add(mark);
      }
    }
    endHeading();
    if (!figures.isEmpty() || !labels.isEmpty()) {
      endRow();
    }
    return SpanInference.table(rows, places).by(Table.Marks.ORDER);
  }

  /** 其他 and 总计 name columns among headings, and rows below them. */
  private boolean isHeading(Mark mark) {
    if (!mark.known() || !ColumnOrder.isHeading(table, mark.text())) {
      return false;
    }
    return inHeading || !table.rows.containsKey(Labels.keyWithoutNumeral(mark.text()));
  }

  private void heading(Mark mark) {
    if (!inHeading) {
      if (!figures.isEmpty() || !labels.isEmpty()) {
        endRow();
      }
      headings.clear();
      inHeading = true;
      unclear = false;
      headingAt = mark.place();
    }
    headings.add(mark.text());
  }

  private void endHeading() {
    if (inHeading) {
      inHeading = false;
      ColumnOrder order = ColumnOrder.of(table, headings);
      due = unclear ? -1 : order.count();
      order.rows().forEach(row -> add(row, headingAt));
    }
  }

  private void endRow() {
    List<Mark> own = labels.stream().filter(this::isRow).toList();
    boolean groupAlone = own.isEmpty() && labels.size() == 1;
    boolean bare = table.rows.isEmpty() && labels.isEmpty();
    List<String> row = new ArrayList<>();
    if (bare || own.size() == 1 || groupAlone) {
      labels.stream().filter(l -> !own.contains(l)).forEach(l -> row.add(l.text()));
      own.forEach(l -> row.add(l.text()));
      Place place = labels.isEmpty() ? headingAt : labels.get(labels.size() - 1).place();
      if (figures.size() == due || mayBeTorn()) {
        row.addAll(figures);
      } else if (!figures.isEmpty()) {
        missing.add(id, row.isEmpty() ? "" : row.get(row.size() - 1), place);
      }
      if (!row.isEmpty()) {
        add(row, place);
      }
    } else {
      for (Mark label : labels) {
        add(List.of(label.text()), label.place());
        if (isRow(label) && !figures.isEmpty()) {
          missing.add(id, label.text(), label.place());
        }
      }
    }
    labels.clear();
    figures.clear();
  }

  /** Whether one figure torn apart, or several run together, may be why they are as many. */
  private boolean mayBeTorn() {
    int most = figures.stream().mapToInt(String::length).max().orElse(0);
    return due > 0
        && !figures.isEmpty()
        && (figures.size() == due + 1 || (figures.size() < due && most > due - figures.size()));
  }

  /** Whether a label is that of a row, one included that the form does not have. */
  private boolean isRow(Mark label) {
    String key = Labels.keyWithoutNumeral(label.text());
    boolean group =
        table.rowGroups.containsKey(key) || table.rowGroups.containsKey(Labels.key(label.text()));
    return !label.known() || (table.rows.containsKey(key) && !group);
  }

  private void add(List<String> row, Place place) {
    rows.add(List.copyOf(row));
    places.add(place);
  }
}
