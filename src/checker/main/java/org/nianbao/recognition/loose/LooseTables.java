package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Table;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.recognition.damage.RepeatedLines;
import org.nianbao.recognition.outline.HeadingWords;
import org.nianbao.recognition.outline.RunInHeadings;
import org.nianbao.recognition.table.FormIndex;

/**
 * Lays out tables that came without cells, of which only signs or the order of their words are
 * left. Thread-safe.
 */
public final class LooseTables {

  /**
   * A document with its tables laid out.
   *
   * @param document the document
   * @param shortRows the rows whose figures could not be laid out
   * @param repeated the paragraphs that stood twice and were taken once
   */
  public record LaidOut(Document document, List<ShortRow> shortRows, List<Doubt> repeated) {

    /** Copies the lists. */
    public LaidOut {
      shortRows = List.copyOf(shortRows);
      repeated = List.copyOf(repeated);
    }

    /** The notes about rows of a table that were not read. */
    public List<Unread> unreadRows(String table, Form form) {
      return shortRows.stream()
          .filter(row -> row.table().equals(table))
          .map(row -> row.unread(form))
          .toList();
    }
  }

  private final FormIndex index;
  private final RunInHeadings runIn;
  private final OrderedTables ordered;

  /**
   * Lays out tables of the given editions.
   *
   * @param index the labels of the editions
   * @param forms the editions
   */
  public LooseTables(FormIndex index, Forms forms) {
    this.index = index;
    this.runIn = new RunInHeadings(new HeadingWords(forms.newest()));
    this.ordered = new OrderedTables(index, forms);
  }

  /** Returns the document with such tables laid out; everything else stays as it is. */
  public LaidOut laidOut(Document source) {
    RepeatedLines.Once once =
        source.isExtracted()
            ? RepeatedLines.once(source.blocks())
            : new RepeatedLines.Once(source.blocks(), List.of());
    List<Block> blocks = new ArrayList<>();
    List<ShortRow> shortRows = new ArrayList<>();
    for (Block block : runIn.apart(once.blocks())) {
      if (block instanceof Table table && table.marks() == Table.Marks.SIGNS) {
        LaidTable laid = SignedTable.laidOut(table, index);
        shortRows.addAll(laid.shortRows());
        blocks.add(laid.table());
      } else {
        blocks.add(block);
      }
    }
    OrderedTables.LaidBlocks laid = ordered.laidOut(blocks);
    shortRows.addAll(laid.shortRows());
    return new LaidOut(
        new Document(source.format(), laid.blocks(), source.metadata(), source.attachments()),
        shortRows,
        once.doubts());
  }
}
