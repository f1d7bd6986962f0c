package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.FormIndex.RowEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.words.Labels;

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
      formRow.ifPresent(one -> found.add(one.id()));
      exact.add(
          formRow
              .map(one -> new ReadRow(row, one, LabelMatch.EXACT))
              .orElseGet(() -> ReadRow.unknown(row)));
    }
    List<ReadRow> rows = new ArrayList<>();
    for (ReadRow row : exact) {
      rows.add(row.row() == null && !row.source().key().isEmpty() ? similarRow(row) : row);
    }
    form.ifPresent(table -> inPlace(rows, table.rows()));
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
    return form.filter(table -> table.rows().size() == 1).map(table -> table.rows().get(0));
  }

  /**
   * The row of that label that has not been found yet, in the group and edition where it stands.
   */
  private Optional<FormRow> exactRow(DataRow row) {
    return labels.rows.getOrDefault(row.key(), List.of()).stream()
        .filter(entry -> !found.contains(entry.row().id()))
        .min(
            Comparator.comparing(
                    (RowEntry entry) ->
                        row.group() == null || !entry.row().group().equals(row.group().id()))
                .thenComparing(entry -> !entry.edition().equals(edition)))
        .map(RowEntry::row);
  }

  private ReadRow similarRow(ReadRow row) {
    String key = row.source().key();
    Optional<FormRow> similar =
        labels.rows.entrySet().stream()
            .filter(e -> isSimilar(e.getKey(), key))
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<String, List<RowEntry>> e) ->
                            -Labels.likeness(e.getKey(), key, Labels.SIMILAR))
                    .thenComparing(Map.Entry::getKey))
            .flatMap(e -> e.getValue().stream())
            .map(RowEntry::row)
            .filter(one -> !found.contains(one.id()))
            .findFirst();
    similar.ifPresent(one -> found.add(one.id()));
    return similar.map(one -> new ReadRow(row.source(), one, LabelMatch.SIMILAR)).orElse(row);
  }

  private static boolean isSimilar(String label, String key) {
    return Labels.likeness(label, key, Labels.SIMILAR) >= Labels.SIMILAR
        || (label.length() >= SHORTEST_WITHIN
            && key.length() <= label.length() + MOST_AROUND
            && key.contains(label));
  }
}
