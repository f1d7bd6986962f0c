package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Block;
import org.nianbao.document.Table;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.TableScan;
import org.nianbao.recognition.table.TableScan.TablePiece;

/** The pieces of the form's tables in a document, and the part of the document each stands in. */
final class TablePieces {

  private final Map<String, List<TablePiece>> byTable = new LinkedHashMap<>();
  private final IdentityHashMap<Table, OutlinePart> partOf = new IdentityHashMap<>();

  private TablePieces() {}

  /**
   * Finds the pieces in a document's parts.
   *
   * @param index the labels of all editions
   * @param form the edition that says in which section a table belongs
   */
  static TablePieces in(List<OutlinePart> parts, FormIndex index, Form form) {
    TablePieces pieces = new TablePieces();
    TableScan scan = new TableScan(index);
    for (OutlinePart part : parts) {
      for (Block block : part.blocks()) {
        if (block instanceof Table table) {
          pieces.partOf.put(table, part);
          for (TablePiece piece : scan.scan(table)) {
            pieces.byTable.putIfAbsent(piece.table(), new ArrayList<>());
            pieces.byTable.get(piece.table()).add(piece);
          }
        }
      }
    }
    for (Map.Entry<String, List<TablePiece>> found : pieces.byTable.entrySet()) {
      found.setValue(pieces.withoutSummaries(found.getValue(), form));
    }
    return pieces;
  }

  /**
   * The pieces of a table without those that stand amid prose, where others stand in the table's
   * own section: a summary in 总体情况 may look much like the form's table.
   */
  private List<TablePiece> withoutSummaries(List<TablePiece> found, Form form) {
    int own = form.table(found.get(0).table()).orElseThrow().section();
    List<TablePiece> outsideProse = new ArrayList<>();
    boolean inPlace = false;
    for (TablePiece piece : found) {
      int section = partOf(piece).section();
      inPlace |= section == own;
      if (!isProse(section, form)) {
        outsideProse.add(piece);
      }
    }
    return inPlace ? outsideProse : found;
  }

  private static boolean isProse(int number, Form form) {
    Optional<FormSection> section = form.section(number);
    return section.isEmpty() || section.get().isProse();
  }

  boolean isEmpty() {
    return byTable.isEmpty();
  }

  /** The ids of the tables of which there are pieces. */
  Set<String> tables() {
    return byTable.keySet();
  }

  /** The pieces of a table in the document's order; none for a table that is missing. */
  List<TablePiece> of(String table) {
    return byTable.getOrDefault(table, List.of());
  }

  /** The part of the document that a piece stands in. */
  OutlinePart partOf(TablePiece piece) {
    return partOf.get(piece.source());
  }
}
