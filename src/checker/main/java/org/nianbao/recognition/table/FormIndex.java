package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.words.Labels;

/** The labels of all editions of the form, found by what they say. */
public final class FormIndex implements KnownLabels {

  /** A row of one edition. */
  record RowEntry(String edition, FormRow row) {}

  /** A column of one edition. */
  record ColumnEntry(String edition, FormColumn column) {}

  /** The labels of one table in all editions. */
  public static final class TableIndex implements KnownLabels {
    public final Map<String, List<RowEntry>> rows = new HashMap<>();
    public final Map<String, List<ColumnEntry>> columns = new HashMap<>();
    public final Map<String, FormGroup> rowGroups = new HashMap<>();
    final Map<String, FormGroup> columnGroups = new HashMap<>();

    /** The table in the newest edition that has it. */
    private FormTable newest;

    FormTable newest() {
      return newest;
    }

    private void add(String edition, FormTable table) {
      newest = table;
      for (FormRow row : table.rows()) {
        for (String label : labels(row.label(), row.synonyms())) {
          add(rows, label, new RowEntry(edition, row));
        }
      }
      for (FormColumn column : table.columns()) {
        for (String label : labels(column.label(), column.synonyms())) {
          add(columns, label, new ColumnEntry(edition, column));
        }
      }
      for (FormGroup group : table.groups()) {
        for (String label : labels(group.label(), group.synonyms())) {
          (group.over() == FormGroup.Kind.COLUMNS ? columnGroups : rowGroups).put(label, group);
        }
      }
    }

    private static <T> void add(Map<String, List<T>> entries, String label, T entry) {
      List<T> labelled = entries.get(label);
      if (labelled == null) {
        labelled = new ArrayList<>();
        entries.put(label, labelled);
      }
      labelled.add(entry);
    }

    /** Whether a key is a label of this table, of a row, a column or a group of them. */
    @Override
    public boolean has(String key) {
      return rows.containsKey(key)
          || columns.containsKey(key)
          || rowGroups.containsKey(key)
          || columnGroups.containsKey(key);
    }

    /**
     * The key of a text as a label of this table: without its numeral, and without a note behind it
     * where what stands before the note is a label.
     */
    public String words(String text) {
      return FillingNote.keyWithoutNote(text, this);
    }

    /** The keys of all its labels; one may be there more than once. */
    public List<String> labels() {
      List<String> labels = new ArrayList<>(rows.keySet());
      labels.addAll(columns.keySet());
      labels.addAll(rowGroups.keySet());
      labels.addAll(columnGroups.keySet());
      return labels;
    }

    private static List<String> labels(String label, List<String> synonyms) {
      List<String> keys = new ArrayList<>();
      if (!label.isEmpty()) {
        keys.add(Labels.key(label));
      }
      for (String synonym : synonyms) {
        keys.add(Labels.key(synonym));
      }
      return keys;
    }
  }

  /** The longest text that is compared with the labels of groups. */
  private static final int LONGEST_GROUP = 25;

  private final Map<String, TableIndex> tables = new LinkedHashMap<>();
  private final Set<String> sectionKeys = new HashSet<>();
  private final List<String> ids;
  private final CellKeys cellKeys = new CellKeys(this);

  public FormIndex(Forms forms) {
    for (Form form : forms.editions()) {
      for (FormSection section : form.sections()) {
        for (String name : section.names()) {
          sectionKeys.add(Labels.key(name));
        }
      }
      for (FormTable table : form.tables()) {
        tables.putIfAbsent(table.id(), new TableIndex());
        tables.get(table.id()).add(form.edition(), table);
      }
    }
    ids = List.copyOf(tables.keySet());
  }

  /** What cells say. */
  CellKeys cellKeys() {
    return cellKeys;
  }

  /** The ids of all tables, in the form's order. */
  public List<String> tableIds() {
    return ids;
  }

  /** Whether a key is the name of a section: tables often repeat it in their first row. */
  boolean isSectionName(String key) {
    return sectionKeys.contains(key);
  }

  /** Whether a text is the label of a group of columns or rows of any table, and of no row. */
  public boolean isGroup(String text) {
    if (text.length() > LONGEST_GROUP) {
      return false;
    }
    String key = Labels.key(text);
    for (TableIndex table : tables.values()) {
      boolean group = table.columnGroups.containsKey(key) || table.rowGroups.containsKey(key);
      if (group && !table.rows.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key is a label of any table. */
  @Override
  public boolean has(String key) {
    for (TableIndex table : tables.values()) {
      if (table.has(key)) {
        return true;
      }
    }
    return false;
  }

  /** The key of a text as a label of any table, without numeral and note. */
  String words(String text) {
    return FillingNote.keyWithoutNote(text, this);
  }

  public TableIndex table(String id) {
    return tables.get(id);
  }
}
