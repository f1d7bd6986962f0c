package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.FormIndex.ColumnEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;

/**
 * Lays out headings of which only the order is known, not what stands over what, as the form has
 * them: a group over its columns. No heading is added, and none left out.
 *
 * @param rows rows of headings, an empty cell where the heading above goes on
 * @param count how many columns of figures they name
 */
public record ColumnOrder(List<List<String>> rows, int count) {

  /** Returns the headings of a table laid out, given in the order in which they were read. */
  public static ColumnOrder of(TableIndex table, List<String> headings) {
    return table.rows.isEmpty() ? blocks(table, headings) : grouped(table, headings);
  }

  /** Whether a text names a column or a group of columns. */
  public static boolean isHeading(TableIndex table, String text) {
    String key = table.words(text);
    return table.columns.containsKey(key) || table.columnGroups.containsKey(key);
  }

  private static boolean isColumn(TableIndex table, String text) {
    return table.columns.containsKey(table.words(text));
  }

  /**
   * 表四: the same columns in several groups, of which some stand under another group. They are laid
   * out only if all are there; else they are returned as one row.
   */
  private static ColumnOrder blocks(TableIndex table, List<String> headings) {
    List<String> columns = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (String heading : headings) {
      (isColumn(table, heading) ? columns : groups).add(heading);
    }
    FormTable form = table.newest();
    if (columns.size() != form.columns().size() || groups.size() != form.groups().size()) {
      return new ColumnOrder(List.of(columns), columns.size());
    }
    List<List<String>> rows = new ArrayList<>();
    for (int depth = 0; depth <= deepest(form); depth++) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int above = depthOfColumn(form, i);
        if (above <= depth) {
          row.add(above == depth ? columns.get(i) : "");
        }
      }
      for (String group : groups) {
        if (depth(form, table.columnGroups.get(table.words(group))) == depth) {
          row.add(group);
        }
      }
      rows.add(row);
    }
    return new ColumnOrder(rows, columns.size());
  }

  private static int deepest(FormTable form) {
    int deepest = 0;
    for (int i = 0; i < form.columns().size(); i++) {
      deepest = Math.max(deepest, depthOfColumn(form, i));
    }
    return deepest;
  }

  /** How many groups a column stands under. */
  private static int depthOfColumn(FormTable form, int column) {
    return depthUnder(form, form.columns().get(column).group());
  }

  private static int depth(FormTable form, FormGroup group) {
    return depthUnder(form, group.within());
  }

  /** How many groups stand over what stands in the given one; 0 where there is no such group. */
  private static int depthUnder(FormTable form, String group) {
    for (FormGroup one : form.groups()) {
      if (one.id().equals(group)) {
        return depth(form, one) + 1;
      }
    }
    return 0;
  }

  /** 表三 and 表二: columns beside a group of columns; those of the group may be read last. */
  private static ColumnOrder grouped(TableIndex table, List<String> headings) {
    List<String> upper = new ArrayList<>();
    List<String> members = new ArrayList<>();
    int slot = -1;
    int count = 0;
    for (String heading : headings) {
      if (isColumn(table, heading)) {
        count++;
        (slot >= 0 && isMember(table, heading) ? members : upper).add(heading);
      } else if (slot < 0 && hasMembers(table, heading)) {
        slot = upper.size();
        upper.add(heading);
      }
    }
    List<String> first = new ArrayList<>(List.of(""));
    first.addAll(upper);
    if (members.isEmpty()) {
      return new ColumnOrder(List.of(first), count);
    }
    List<String> second = new ArrayList<>(Collections.nCopies(slot + 1, ""));
    second.addAll(members);
    second.addAll(Collections.nCopies(upper.size() - slot - 1, ""));
    return new ColumnOrder(List.of(first, second), count);
  }

  private static boolean isMember(TableIndex table, String heading) {
    for (ColumnEntry entry : table.columns.get(table.words(heading))) {
      if (!entry.column().group().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMembers(TableIndex table, String heading) {
    String group = table.columnGroups.get(table.words(heading)).id();
    for (List<ColumnEntry> entries : table.columns.values()) {
      for (ColumnEntry entry : entries) {
        if (entry.column().group().equals(group)) {
          return true;
        }
      }
    }
    return false;
  }
}
