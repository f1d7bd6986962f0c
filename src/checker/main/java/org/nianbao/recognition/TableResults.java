package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Document;
import org.nianbao.document.Table;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Rebuilt;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.damage.Damage;
import org.nianbao.recognition.damage.Repaired;
import org.nianbao.recognition.loose.LooseTables.LaidOut;
import org.nianbao.recognition.loose.UnreadTables;
import org.nianbao.recognition.table.Identities;
import org.nianbao.recognition.table.TableFacts;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableScan.TablePiece;

/** Turns the tables of a document as read into facts: repairs them and notes what is not read. */
final class TableResults {

  private final LaidOut laid;
  private final TablePieces pieces;
  private final Form inForce;

  TableResults(LaidOut laid, TablePieces pieces, Form inForce) {
    this.laid = laid;
    this.pieces = pieces;
    this.inForce = inForce;
  }

  /**
   * Returns the facts of one table.
   *
   * @param followed the edition that it follows
   * @param section the section in which it stands
   */
  List<Fact> facts(TableReading table, Form followed, int section) {
    String id = table.table();
    FormTable form = followed.table(id).orElseThrow();
    Document document = laid.document();
    Table.Marks marks = marks(id);
    List<Fact> facts = new ArrayList<>(laid.unreadRows(id, followed));
    Repaired repaired = Damage.repaired(table, document, marks, followed);
    if (marks == Table.Marks.POSITIONS && !repaired.reading().isComplete(form)) {
      facts.add(UnreadTables.unclear(id, followed));
      return facts;
    }
    if (marks != Table.Marks.CELLS && !repaired.reading().hasFigures()) {
      facts.add(UnreadTables.unfilled(id, followed));
      return facts;
    }
    if ((marks == Table.Marks.SIGNS || marks == Table.Marks.ORDER)
        && UnreadTables.isScrambled(repaired.reading(), followed)) {
      facts.add(UnreadTables.jumbled(id, followed));
      return facts;
    }
    facts.addAll(repaired.facts());
    Optional<Rebuilt> rebuilt = Rebuilt.of(form, marks, table.place());
    if (rebuilt.isPresent()) {
      facts.add(rebuilt.get());
    }
    TableFacts read = new TableFacts(repaired.reading(), followed, inForce, section);
    facts.addAll(read.facts());
    facts.addAll(Identities.of(followed, id, read));
    return facts;
  }

  /** What tells the cells of a table apart, the weakest where its pieces differ. */
  private Table.Marks marks(String table) {
    Set<Table.Marks> marks = EnumSet.noneOf(Table.Marks.class);
    for (TablePiece piece : pieces.of(table)) {
      marks.add(piece.source().marks());
    }
    return Collections.max(marks);
  }
}
