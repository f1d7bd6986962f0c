package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.CellText;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.loose.LabelRun.LabelMark;
import org.nianbao.recognition.loose.LabelRun.LabelMark.Kind;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;

/**
 * Reads the figures of a table that stand without its labels, or behind all of them, in the form's
 * order: where there are exactly as many as an edition's table has. Whether they are in that order
 * the table's sums must tell.
 */
final class FiguresAlone {

  private final List<String> figures = new ArrayList<>();
  private final List<Integer> perLine = new ArrayList<>();
  private Place place = Place.UNKNOWN;

  private FiguresAlone() {}

  /** The labels of the form with the figures of these lines; empty where they are not as many. */
  static Optional<List<LabelMark>> marks(
      String id, TableIndex index, Forms forms, List<Paragraph> lines) {
    FiguresAlone read = new FiguresAlone();
    LabelWords split = new LabelWords(index, new LineWords(lines));
    for (Paragraph line : lines) {
      if (line.text().indexOf('。') < 0) {
        read.line(split.of(line.text()), line.place());
      }
    }
    FormTable newest = null;
    for (Form form : forms.editions()) {
      Optional<FormTable> table = form.table(id);
      if (table.isPresent() && read.fit(table.get())) {
        newest = table.get();
      }
    }
    return newest == null ? Optional.empty() : Optional.of(read.under(newest));
  }

  private void line(List<String> words, Place at) {
    int before = figures.size();
    for (String word : words) {
      if (FigureText.is(word) && CellText.of(word).value() != null) {
        figures.add(word);
      }
    }
    if (figures.size() > before) {
      place = place.number() == 0 ? at : place;
      perLine.add(figures.size() - before);
    }
  }

  /**
   * Whether there are as many figures as a table has; where no sum can confirm their order, as many
   * in each line as it has in each row.
   */
  private boolean fit(FormTable table) {
    if (figures.size() != table.figures()) {
      return false;
    }
    List<Integer> perRow = new ArrayList<>();
    for (FormRow row : table.rows()) {
      perRow.add(columns(table, row).size());
    }
    boolean alike = new HashSet<>(perRow).size() == 1;
    return alike || perLine.equals(perRow);
  }

  private static List<FormColumn> columns(FormTable table, FormRow row) {
    List<FormColumn> columns = new ArrayList<>();
    for (FormColumn column : table.columns()) {
      if (row.takes(column.id())) {
        columns.add(column);
      }
    }
    return columns;
  }

  private List<LabelMark> under(FormTable table) {
    List<LabelMark> marks = new ArrayList<>();
    boolean blocks = table.hasBlocks();
    Set<String> groups = new HashSet<>();
    int next = 0;
    if (!blocks) {
      headings(table, marks);
    }
    for (FormRow row : table.rows()) {
      if (groups.add(row.group())) {
        if (!row.group().isEmpty()) {
          marks.add(label(group(table, row.group()).fullLabel()));
        }
        if (blocks) {
          for (FormColumn column : columns(table, row)) {
            marks.add(label(column.label()));
          }
        }
      }
      if (!row.label().isEmpty()) {
        marks.add(label(row.fullLabel()));
      }
      for (int i = columns(table, row).size(); i > 0; i--) {
        marks.add(new LabelMark(figures.get(next++), Kind.FIGURE, place));
      }
    }
    return marks;
  }

  /** Adds the headings of the columns, each group before its columns. */
  private void headings(FormTable table, List<LabelMark> marks) {
    Set<String> begun = new HashSet<>();
    for (FormColumn column : table.columns()) {
      List<String> over = new ArrayList<>();
      String id = column.group();
      while (!id.isEmpty() && begun.add(id)) {
        FormGroup group = group(table, id);
        over.add(0, group.label());
        id = group.within();
      }
      over.add(column.label());
      for (String text : over) {
        marks.add(label(text));
      }
    }
  }

  private static FormGroup group(FormTable table, String id) {
    for (FormGroup group : table.groups()) {
      if (group.id().equals(id)) {
        return group;
      }
    }
    throw new IllegalStateException(table.id() + " has no group " + id);
  }

  private LabelMark label(String text) {
    return new LabelMark(text, Kind.LABEL, place);
  }
}
