package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.recognition.loose.LabelRun.LabelMark;
import org.nianbao.recognition.table.ColumnOrder;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.Labels;

/**
 * Lays out a table of which the labels and figures are known in their order. A row gets its figures
 * only where one label of a row stands before exactly as many figures as there are columns, or as
 * many as one that is torn may have (a later repair decides); else it has none and is reported as a
 * {@link ShortRow}.
 */
final class OrderedTable {

  private final String id;
  private final TableIndex table;
  private final List<ShortRow> shortRows = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<LabelMark> labels = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();
  private boolean inHeading;
  private boolean unclear;

  /** How many figures a row has under the headings read last; -1 where they are unclear. */
  private int figuresPerRow;

  private Place headingAt = Place.UNKNOWN;

  private OrderedTable(String id, TableIndex table) {
    this.id = id;
    this.table = table;
  }

  /**
   * Returns the table.
   *
   * @param id the id of the form's table
   * @param table its labels
   * @param marks its labels and figures, in their order
   */
  static LaidTable laidOut(String id, TableIndex table, List<LabelMark> marks) {
    return new OrderedTable(id, table).laidOut(marks);
  }

  private LaidTable laidOut(List<LabelMark> marks) {
    for (LabelMark mark : marks) {
      if (mark.kind() == LabelMark.Kind.FIGURE) {
        endHeading();
        figures.add(mark.text());
      } else if (isHeading(mark)) {
        heading(mark);
      } else if (inHeading && mark.kind() == LabelMark.Kind.UNKNOWN) {
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
    return new LaidTable(SpanInference.table(rows, places).by(Table.Marks.ORDER), shortRows);
  }

  /** Whether a label heads a column; 其他 and 总计 do among headings, and label rows below them. */
  private boolean isHeading(LabelMark mark) {
    if (mark.kind() != LabelMark.Kind.LABEL || !ColumnOrder.isHeading(table, mark.text())) {
      return false;
    }
    return inHeading || !table.rows.containsKey(table.words(mark.text()));
  }

  private void heading(LabelMark mark) {
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
      figuresPerRow = unclear ? -1 : order.count();
      for (List<String> row : order.rows()) {
        add(row, headingAt);
      }
    }
  }

  private void endRow() {
    List<String> own = new ArrayList<>();
    List<String> row = new ArrayList<>();
    for (LabelMark label : labels) {
      (isRow(label) ? own : row).add(label.text());
    }
    boolean groupAlone = own.isEmpty() && labels.size() == 1;
    boolean bare = table.rows.isEmpty() && labels.isEmpty();
    if (bare || own.size() == 1 || groupAlone) {
      row.addAll(own);
      Place place = labels.isEmpty() ? headingAt : labels.get(labels.size() - 1).place();
      if (figures.size() == figuresPerRow || mayBeTorn()) {
        row.addAll(figures);
      } else if (!figures.isEmpty()) {
        shortRows.add(ShortRow.of(id, row.isEmpty() ? "" : row.get(row.size() - 1), place));
      }
      if (!row.isEmpty()) {
        add(row, place);
      }
    } else {
      for (LabelMark label : labels) {
        add(List.of(label.text()), label.place());
        if (isRow(label) && !figures.isEmpty()) {
          shortRows.add(ShortRow.of(id, label.text(), label.place()));
        }
      }
    }
    labels.clear();
    figures.clear();
  }

  /** Whether one figure torn apart, or several run together, may explain how many there are. */
  private boolean mayBeTorn() {
    int most = 0;
    for (String figure : figures) {
      most = Math.max(most, figure.length());
    }
    return figuresPerRow > 0
        && !figures.isEmpty()
        && (figures.size() == figuresPerRow + 1
            || (figures.size() < figuresPerRow && most > figuresPerRow - figures.size()));
  }

  /** Whether a label is that of a row, even of one that the form does not have. */
  private boolean isRow(LabelMark label) {
    String key = table.words(label.text());
    boolean group =
        table.rowGroups.containsKey(key) || table.rowGroups.containsKey(Labels.key(label.text()));
    return label.kind() == LabelMark.Kind.UNKNOWN || (table.rows.containsKey(key) && !group);
  }

  private void add(List<String> row, Place place) {
    rows.add(List.copyOf(row));
    places.add(place);
  }
}
