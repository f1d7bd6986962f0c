package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.FormIndex.RowEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.table.TableScan.DataRow;

/** Finds the form's row that each row of figures is, by its label and the group it stands in. */
final class RowReading {

  /** The shortest label that is recognized within a longer text. */
  private static final int SHORTEST_WITHIN = 4;

  /** How many characters such a text may have beyond the label. */
  private static final int MOST_AROUND = 4;

  private final TableIndex labels;
  private final String edition;
  private final Optional<FormTable> form;

  /** Row ids that have been found; each is found once. */
  private final Set<String> found = new HashSet<>();

  /**
   * A reading of rows.
   *
   * @param labels the table's labels in all editions
   * @param edition the edition that the table follows, preferred among rows of the same label
   * @param form the table in that edition; empty where the edition does not have it
   */
  RowReading(TableIndex labels, String edition, Optional<FormTable> form) {
    this.labels = labels;
    this.edition = edition;
    this.form = form;
  }

  /** Returns the rows in their order; exact labels are assigned before similar ones. */
  List<ReadRow> rows(List<DataRow> data) {
    List<ReadRow> exact = new ArrayList<>();
    for (DataRow row : data) {
      Optional<FormRow> formRow = row.label() == null ? onlyRow() : exactRow(row);
      if (formRow.isPresent()) {
        found.add(formRow.get().id());
        exact.add(new ReadRow(row, formRow.get(), LabelMatch.EXACT));
      } else {
        exact.add(ReadRow.unknown(row));
      }
    }
    List<ReadRow> rows = new ArrayList<>();
    for (ReadRow row : exact) {
      rows.add(row.row() == null && !row.source().key().isEmpty() ? similarRow(row) : row);
    }
    if (form.isPresent()) {
      inPlace(rows, form.get().rows());
    }
    return rows;
  }

  /**
   * Assigns a row between two neighbours of the form to the one row that the form has between them,
   * if that has not been found.
   */
  private void inPlace(List<ReadRow> rows, List<FormRow> order) {
    for (int i = 1; i + 1 < rows.size(); i++) {
      ReadRow one = rows.get(i);
      FormRow before = rows.get(i - 1).row();
      FormRow behind = rows.get(i + 1).row();
      if (one.row() != null || one.source().key().isEmpty() || before == null || behind == null) {
        continue;
      }
      int at = order.indexOf(before);
      if (at >= 0
          && at + 2 < order.size()
          && order.get(at + 2).equals(behind)
          && found.add(order.get(at + 1).id())) {
        rows.set(i, new ReadRow(one.source(), order.get(at + 1), LabelMatch.SIMILAR));
      }
    }
  }

  /** The row of a table that has but one, which needs no label. */
  private Optional<FormRow> onlyRow() {
    return form.isPresent() && form.get().rows().size() == 1
        ? Optional.of(form.get().rows().get(0))
        : Optional.empty();
  }

  /**
   * The row of that label that has not been found yet, in the group and edition where it stands.
   */
  private Optional<FormRow> exactRow(DataRow row) {
    RowEntry best = null;
    for (RowEntry entry : labels.rows.getOrDefault(row.key(), List.of())) {
      if (!found.contains(entry.row().id()) && (best == null || fit(entry, row) > fit(best, row))) {
        best = entry;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.row());
  }

  /** How well an entry fits where a row stands: its group says more than its edition. */
  private int fit(RowEntry entry, DataRow row) {
    boolean ofGroup = row.group() != null && entry.row().group().equals(row.group().id());
    return (ofGroup ? 2 : 0) + (entry.edition().equals(edition) ? 1 : 0);
  }

  private ReadRow similarRow(ReadRow row) {
    for (SimilarLabel similar : similarLabels(row.source().key())) {
      for (RowEntry entry : labels.rows.get(similar.label())) {
        if (found.add(entry.row().id())) {
          return new ReadRow(row.source(), entry.row(), LabelMatch.SIMILAR);
        }
      }
    }
    return row;
  }

  /** The labels that are like a key or stand within it, the most alike first. */
  private List<SimilarLabel> similarLabels(String key) {
    List<SimilarLabel> similar = new ArrayList<>();
    for (String label : labels.rows.keySet()) {
      SimilarLabel one = SimilarLabel.of(label, key);
      if (one.isAlike() || isWithin(label, key)) {
        similar.add(one);
      }
    }
    Collections.sort(similar);
    return similar;
  }

  private static boolean isWithin(String label, String key) {
    return label.length() >= SHORTEST_WITHIN
        && key.length() <= label.length() + MOST_AROUND
        && key.contains(label);
  }
}
