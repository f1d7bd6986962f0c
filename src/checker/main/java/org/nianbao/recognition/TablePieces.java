package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            pieces.byTable.computeIfAbsent(piece.table(), id -> new ArrayList<>()).add(piece);
          }
        }
      }
    }
    pieces.byTable.replaceAll((table, found) -> pieces.withoutSummaries(found, form));
    return pieces;
  }

  /**
   * The pieces of a table without those that stand amid prose, where others stand in the table's
   * own section: a summary in 总体情况 may look much like the form's table.
   */
  private List<TablePiece> withoutSummaries(List<TablePiece> found, Form form) {
    int own = form.table(found.get(0).table()).orElseThrow().section();
    if (found.stream().noneMatch(piece -> partOf(piece).section() == own)) {
      return found;
    }
    return found.stream().filter(piece -> !isProse(partOf(piece).section(), form)).toList();
  }

  private static boolean isProse(int section, Form form) {
    return form.section(section).map(FormSection::isProse).orElse(true);
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
