package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Table;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.recognition.damage.RepeatedLines;
import org.nianbao.recognition.table.FormIndex;

/** Tables of a document that came without what tells their cells apart, put together again. */
public final class LooseTables {

  private final Document document;
  private final ShortRows missing = new ShortRows();
  private final RepeatedLines repeated = new RepeatedLines();

  private LooseTables(Document source, FormIndex index, OrderedTables ordered) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : source.isExtracted() ? repeated.once(source.blocks()) : source.blocks()) {
      blocks.add(
          block instanceof Table table && table.marks() == Table.Marks.SIGNS
              ? new SignedTable(table, index, missing).table()
              : block);
    }
    document =
        new Document(
            source.format(), ordered.in(blocks, missing), source.metadata(), source.attachments());
  }

  /** The document with such tables laid out. */
  public static LooseTables in(Document document, FormIndex index, OrderedTables ordered) {
    return new LooseTables(document, index, ordered);
  }

  public Document document() {
    return document;
  }

  /** Paragraphs that stand twice and were taken once. */
  public List<Doubt> repeated() {
    return repeated.doubts();
  }

  /** Rows of a table whose figures were not read, as facts. */
  public List<Unread> missing(String table, Form form) {
    return missing.of(table, form);
  }
}
