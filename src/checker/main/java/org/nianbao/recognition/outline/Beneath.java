package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.TableScan;
import org.nianbao.recognition.table.TableScan.TablePiece;

/** What stands between two lines of a document: which sections' tables, and what prose. */
final class Beneath {

  private final List<Block> blocks;
  private final FormIndex index;
  private final Form form;

  /** For each block the sections whose tables it holds; made when it is first asked for. */
  private List<Set<Integer>> tables = List.of();

  Beneath(Document document, FormIndex index, Form form) {
    this.blocks = document.blocks();
    this.index = index;
    this.form = form;
  }

  int size() {
    return blocks.size();
  }

  Block block(int i) {
    return blocks.get(i);
  }

  /** The sections whose tables stand behind a line and before another. */
  Set<Integer> tables(int line, int end) {
    Set<Integer> sections = new HashSet<>();
    for (int i = line + 1; i < end; i++) {
      sections.addAll(tablesIn(i));
    }
    return sections;
  }

  /** The sections whose tables a block holds. */
  Set<Integer> tablesIn(int block) {
    if (tables.isEmpty()) {
      TableScan scan = new TableScan(index);
      tables = new ArrayList<>();
      for (Block each : blocks) {
        tables.add(tablesIn(each, scan));
      }
    }
    return tables.get(block);
  }

  private Set<Integer> tablesIn(Block block, TableScan scan) {
    if (!(block instanceof Table table)) {
      return Set.of();
    }
    Set<Integer> sections = new HashSet<>();
    for (TablePiece piece : scan.scan(table)) {
      Optional<FormTable> own = form.table(piece.table());
      if (own.isPresent()) {
        sections.add(own.get().section());
      }
    }
    return sections;
  }

  /** How many characters of prose stand between a line and the next table. */
  int proseBeforeTable(int line) {
    int characters = 0;
    for (int i = line + 1; i < blocks.size() && blocks.get(i) instanceof Paragraph p; i++) {
      characters += p.text().length();
    }
    return characters;
  }

  /** The prose behind a line and before another. */
  String prose(int line, int end) {
    StringBuilder prose = new StringBuilder();
    for (int i = line + 1; i < end; i++) {
      if (blocks.get(i) instanceof Paragraph p) {
        prose.append(p.text()).append('\n');
      }
    }
    return prose.toString();
  }
}
