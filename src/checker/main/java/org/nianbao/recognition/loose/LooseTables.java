package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.document.Budget;
import org.nianbao.document.Document;
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
   * @param unread the ids of the tables of which words are left and none could be laid out
   * @param repeated the paragraphs that stood twice and were taken once
   */
  public record LaidOut(
      Document document, List<ShortRow> shortRows, Set<String> unread, List<Doubt> repeated) {

    /** Copies the lists. */
    public LaidOut {
      shortRows = List.copyOf(shortRows);
      unread = Set.copyOf(unread);
      repeated = List.copyOf(repeated);
    }

    /** The notes about tables of which words are left and none could be laid out. */
    public List<Unread> unreadTables(Set<String> read, Form form) {
      List<Unread> notes = new ArrayList<>();
      for (String table : new TreeSet<>(unread)) {
        if (!read.contains(table)) {
          notes.add(UnreadTables.jumbled(table, form));
        }
      }
      return notes;
    }

    /** The tables that were read and those of which only words are left. */
    public Set<String> withUnread(Set<String> read) {
      Set<String> all = new HashSet<>(read);
      all.addAll(unread);
      return all;
    }

    /** The notes about rows of a table that were not read. */
    public List<Unread> unreadRows(String table, Form form) {
      List<Unread> notes = new ArrayList<>();
      for (ShortRow row : shortRows) {
        if (row.table().equals(table)) {
          notes.add(row.unread(form));
        }
      }
      return notes;
    }
  }

  private final RunOnText runOn;
  private final RunInHeadings runIn;
  private final OrderedTables ordered;

  /**
   * Lays out tables of the given editions.
   *
   * @param index the labels of the editions
   * @param forms the editions
   */
  public LooseTables(FormIndex index, Forms forms) {
    this.runOn = new RunOnText(forms);
    this.runIn = new RunInHeadings(new HeadingWords(forms.newest()));
    this.ordered = new OrderedTables(index, forms);
  }

  /**
   * Returns the document with such tables laid out; everything else stays as it is.
   *
   * @throws org.nianbao.document.BudgetSpentException if the budget does not suffice
   */
  public LaidOut laidOut(Document source, Budget budget) {
    RepeatedLines.Once once =
        source.isExtracted()
            ? RepeatedLines.once(source.blocks())
            : new RepeatedLines.Once(source.blocks(), List.of());
    OrderedTables.LaidBlocks laid = ordered.laidOut(runIn.apart(runOn.cut(once.blocks())), budget);
    return new LaidOut(
        new Document(source.format(), laid.blocks(), source.metadata(), source.attachments()),
        laid.shortRows(),
        laid.unread(),
        once.doubts());
  }
}
