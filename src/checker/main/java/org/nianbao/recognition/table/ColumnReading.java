package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.recognition.table.FormIndex.ColumnEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadColumn.Filling;
import org.nianbao.recognition.table.TableScan.HeadingRows;

/** Reads the heading rows over figures: which column of the form each column of the grid is. */
final class ColumnReading {

  private final TableIndex labels;
  private final String preferred;
  private final HeadingRows heading;
  private final PieceExtent piece;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The columns under heading rows.
   *
   * @param labels the table's labels in all editions
   * @param preferred the edition in force, empty where that is unknown
   * @param heading the heading rows
   * @param piece the piece of the table in which they stand
   */
  ColumnReading(TableIndex labels, String preferred, HeadingRows heading, PieceExtent piece) {
    this.labels = labels;
    this.preferred = preferred;
    this.heading = heading;
    this.piece = piece;
  }

  /** Returns the columns from the first that the form has, left to right. */
  List<ReadColumn> columns() {
    List<ReadColumn> read = new ArrayList<>();
    int[] edges = edges(heading);
    List<List<Cell>> stacks = stacks(heading, edges);
    int i = 0;
    while (i < stacks.size()) {
      List<Cell> stack = stacks.get(i);
      Cell leaf = stack.isEmpty() ? null : stack.get(stack.size() - 1);
      int to = i + 1;
      while (to < stacks.size() && sameLeaf(stacks.get(to), leaf)) {
        to++;
      }
      ReadColumn one = readColumn(stack, leaf, edges[i], edges[to]);
      if (!isFiller(one)) {
        read.add(one);
      }
      i = to;
    }
    List<ReadColumn> known = inPlace(withSimilar(read));
    int first = 0;
    while (first < known.size() && known.get(first).column() == null) {
      first++;
    }
    return known.subList(first, known.size());
  }

  /** Whether a column only fills the table up to its width: narrower parts of it end before. */
  private boolean isFiller(ReadColumn one) {
    boolean filledUp = piece.source().marks() == Table.Marks.SIGNS && one.cell() == null;
    return filledUp || (one.isEmpty() && piece.isBeyond(one.from()));
  }

  private static boolean sameLeaf(List<Cell> stack, Cell leaf) {
    return leaf == null
        ? stack.isEmpty()
        : !stack.isEmpty() && same(stack.get(stack.size() - 1), leaf);
  }

  /** Whether two cells of one table are the same. */
  private static boolean same(Cell a, Cell b) {
    return a.row() == b.row() && a.column() == b.column();
  }

  /** The grid columns at which headings begin or end, with both ends of the grid. */
  private static int[] edges(HeadingRows heading) {
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(0);
    edges.add(heading.width());
    for (List<Cell> row : heading.rows()) {
      for (Cell cell : row) {
        if (!cell.isBlank()) {
          edges.add(Math.min(cell.column(), heading.width()));
          edges.add(Math.min(cell.column() + cell.colSpan(), heading.width()));
        }
      }
    }
    int[] sorted = new int[edges.size()];
    int next = 0;
    for (int edge : edges) {
      sorted[next++] = edge;
    }
    return sorted;
  }

  /** The headings between each edge and the next, top to bottom, empty ones left out. */
  private static List<List<Cell>> stacks(HeadingRows heading, int[] edges) {
    List<List<Cell>> stacks = new ArrayList<>();
    for (int i = 1; i < edges.length; i++) {
      stacks.add(new ArrayList<>());
    }
    for (List<Cell> row : heading.rows()) {
      for (Cell cell : row) {
        int from = cell.isBlank() ? -1 : Arrays.binarySearch(edges, cell.column());
        for (int i = from; i >= 0 && i < stacks.size() && cell.coversColumn(edges[i]); i++) {
          List<Cell> stack = stacks.get(i);
          if (stack.isEmpty() || !same(stack.get(stack.size() - 1), cell)) {
            stack.add(cell);
          }
        }
      }
    }
    return stacks;
  }

  private ReadColumn readColumn(List<Cell> stack, Cell leaf, int from, int to) {
    if (leaf == null) {
      Filling content = piece.isFilled(heading, from, to) ? Filling.FILLED : Filling.EMPTY;
      return new ReadColumn(null, LabelMatch.NONE, "", null, from, to, content);
    }
    String key = labels.words(leaf.text());
    List<ColumnEntry> candidates = labels.columns.getOrDefault(key, List.of());
    if (candidates.isEmpty()) {
      return new ReadColumn(null, LabelMatch.NONE, leaf.text(), leaf, from, to, Filling.FILLED);
    }
    int occurrence = seen.getOrDefault(key, 0) + 1;
    seen.put(key, occurrence);
    ColumnEntry entry = choose(candidates, groups(stack), occurrence);
    return new ReadColumn(
        entry.column(), LabelMatch.EXACT, leaf.text(), leaf, from, to, Filling.FILLED);
  }

  /** The ids of the groups among headings. */
  private List<String> groups(List<Cell> stack) {
    List<String> groups = new ArrayList<>();
    for (Cell cell : stack) {
      FormGroup group = labels.columnGroups.get(labels.words(cell.text()));
      if (group != null) {
        groups.add(group.id());
      }
    }
    return groups;
  }

  /**
   * Chooses among columns of the same name the one whose group's heading stands nearest above;
   * where there is none, the n-th occurrence is the n-th column.
   */
  private ColumnEntry choose(List<ColumnEntry> candidates, List<String> groups, int occurrence) {
    List<ColumnEntry> ofPreferred = ofEdition(preferred, candidates);
    List<ColumnEntry> among =
        ofPreferred.isEmpty() ? ofEdition(candidates.get(0).edition(), candidates) : ofPreferred;
    for (int i = groups.size() - 1; i >= 0; i--) {
      for (ColumnEntry entry : among) {
        if (entry.column().group().equals(groups.get(i))) {
          return entry;
        }
      }
    }
    return among.get(Math.min(occurrence, among.size()) - 1);
  }

  private static List<ColumnEntry> ofEdition(String edition, List<ColumnEntry> candidates) {
    List<ColumnEntry> entries = new ArrayList<>();
    for (ColumnEntry entry : candidates) {
      if (entry.edition().equals(edition)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /**
   * Assigns a heading between two neighbours of the form to the one column that the form has
   * between them, if that has not been found: 科研院所 between 商业企业 and 社会公益组织.
   */
  private List<ReadColumn> inPlace(List<ReadColumn> read) {
    List<FormColumn> order = labels.newest().columns();
    List<ReadColumn> result = new ArrayList<>(read);
    BitSet found = null;
    for (int i = 1; i + 1 < read.size(); i++) {
      ReadColumn one = read.get(i);
      FormColumn before = read.get(i - 1).column();
      FormColumn behind = read.get(i + 1).column();
      if (one.column() != null || one.text().isBlank() || before == null || behind == null) {
        continue;
      }
      int at = order.indexOf(before);
      boolean alone = at >= 0 && at + 2 < order.size() && order.get(at + 2).equals(behind);
      if (alone) {
        found = found == null ? found(read, order) : found;
      }
      if (alone && !found.get(at + 1)) {
        result.set(i, similar(one, order.get(at + 1)));
      }
    }
    return result;
  }

  /** Which of the form's columns are among those that were read. */
  private static BitSet found(List<ReadColumn> read, List<FormColumn> order) {
    BitSet found = new BitSet();
    for (ReadColumn one : read) {
      int at = one.column() == null ? -1 : order.indexOf(one.column());
      if (at >= 0) {
        found.set(at);
      }
    }
    return found;
  }

  /** A column as read that is one of the form's in other words. */
  private static ReadColumn similar(ReadColumn read, FormColumn column) {
    return new ReadColumn(
        column,
        LabelMatch.SIMILAR,
        read.text(),
        read.cell(),
        read.from(),
        read.to(),
        Filling.FILLED);
  }

  /** Assigns headings that are no label of the form to the most similar column not yet found. */
  private List<ReadColumn> withSimilar(List<ReadColumn> read) {
    Set<String> found = new HashSet<>();
    for (ReadColumn column : read) {
      if (column.column() != null) {
        found.add(column.column().id());
      }
    }
    List<ReadColumn> result = new ArrayList<>();
    for (ReadColumn column : read) {
      if (column.column() != null || column.text().isBlank()) {
        result.add(column);
        continue;
      }
      Optional<FormColumn> nearest = nearest(labels.words(column.text()), found);
      result.add(nearest.isPresent() ? similar(column, nearest.get()) : column);
    }
    return result;
  }

  /** The most similar column that has not been found, which then is. */
  private Optional<FormColumn> nearest(String key, Set<String> found) {
    for (SimilarLabel similar : SimilarLabel.among(labels.columns.keySet(), key)) {
      for (ColumnEntry entry : labels.columns.get(similar.label())) {
        if (found.add(entry.column().id())) {
          return Optional.of(entry.column());
        }
      }
    }
    return Optional.empty();
  }
}
