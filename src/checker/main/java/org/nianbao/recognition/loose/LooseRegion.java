package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.nianbao.document.Block;
import org.nianbao.document.Budget;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.form.Forms;
import org.nianbao.recognition.loose.LabelRun.LabelMark;
import org.nianbao.recognition.loose.OrderedTables.LaidBlocks;
import org.nianbao.recognition.table.FormIndex;

/**
 * Lays out what stands below one heading: by the signs between its cells, by the order of its
 * labels and figures, or by the figures alone, in whichever way it fits the form best. What can
 * only be the words of a table and was not laid out is taken out of the text: it is no prose.
 */
final class LooseRegion {

  /** No report has so many tables below one heading, each written in so many pieces. */
  private static final int MOST_TABLES = 40;

  private final FormIndex index;
  private final Forms forms;

  LooseRegion(FormIndex index, Forms forms) {
    this.index = index;
    this.forms = forms;
  }

  /** Whether a block is a table with signs between its cells. */
  static boolean isSigned(Block block) {
    return block instanceof Table table && table.marks() == Table.Marks.SIGNS;
  }

  private static boolean holdsSigned(List<Block> blocks) {
    for (Block block : blocks) {
      if (isSigned(block)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the blocks with their tables laid out.
   *
   * @param blocks paragraphs, and tables with signs between their cells
   * @param named the id of the table that belongs here; empty where no heading says so
   * @param drawn whether a table with marked cells follows
   */
  LaidBlocks laidOut(List<Block> blocks, String named, boolean drawn, Budget budget) {
    boolean signed = holdsSigned(blocks);
    if (drawn && !signed) {
      return new LaidBlocks(blocks, List.of(), Set.of());
    }
    LaidBlocks best = asTheyStand(blocks, drawn, budget);
    if (!signed && named.isEmpty()) {
      return best;
    }
    FormFit fit = FormFit.of(best.blocks(), index, forms);
    if (!fit.isPerfect() || !best.shortRows().isEmpty()) {
      List<Block> lines = lines(blocks);
      if (signed) {
        LaidBlocks words = byWords(lines, budget);
        FormFit other = FormFit.of(words.blocks(), index, forms);
        if (other.isBetterThan(fit)) {
          best = words;
          fit = other;
        }
      }
      Optional<LaidBlocks> figures = named.isEmpty() ? Optional.empty() : figures(lines, named);
      if (figures.isPresent()) {
        FormFit other = FormFit.of(figures.get().blocks(), index, forms);
        if (other.isLikely() && other.isBetterThan(fit)) {
          best = figures.get();
          fit = other;
        }
      }
    }
    return named.isEmpty() ? best : withoutWords(best, named);
  }

  private LaidBlocks asTheyStand(List<Block> blocks, boolean drawn, Budget budget) {
    List<Block> laid = new ArrayList<>();
    List<ShortRow> shortRows = new ArrayList<>();
    List<Block> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        laid.addAll(lines);
        lines.clear();
        LaidTable one = SignedTable.laidOut(table, index);
        laid.add(one.table());
        shortRows.addAll(one.shortRows());
      } else {
        lines.add(block);
      }
    }
    if (drawn) {
      laid.addAll(lines);
    } else {
      read(lines, laid, shortRows, budget, 0);
    }
    return new LaidBlocks(laid, shortRows, Set.of());
  }

  private LaidBlocks byWords(List<Block> lines, Budget budget) {
    List<Block> laid = new ArrayList<>();
    List<ShortRow> shortRows = new ArrayList<>();
    read(lines, laid, shortRows, budget, 0);
    return new LaidBlocks(laid, shortRows, Set.of());
  }

  /**
   * Adds the lines with their tables laid out, beginning with that of which most labels are there.
   *
   * @param deep how many tables were found of which these lines are before or behind
   */
  private void read(
      List<Block> lines, List<Block> laid, List<ShortRow> shortRows, Budget budget, int deep) {
    if (deep > MOST_TABLES) {
      laid.addAll(lines);
      return;
    }
    LineRows rows = new LineRows(paragraphs(lines), budget);
    String table = "";
    LabelRun best = null;
    for (String id : index.tableIds()) {
      LabelRun run = new LabelRun(index, id, rows);
      if (run.isTable() && (best == null || run.labels() > best.labels())) {
        best = run;
        table = id;
      }
    }
    if (best == null) {
      laid.addAll(lines);
      return;
    }
    read(lines.subList(0, best.first()), laid, shortRows, budget, deep + 1);
    LaidTable one = OrderedTable.laidOut(table, index.table(table), best.marks());
    laid.add(one.table());
    shortRows.addAll(one.shortRows());
    List<Block> behind = lines.subList(best.last() + 1, lines.size());
    read(behind, laid, shortRows, budget, deep + 1);
  }

  private Optional<LaidBlocks> figures(List<Block> lines, String named) {
    List<Paragraph> text = paragraphs(lines);
    Optional<List<LabelMark>> marks = FiguresAlone.marks(named, index.table(named), forms, text);
    return marks.isPresent() ? Optional.of(withTable(lines, named, marks.get())) : Optional.empty();
  }

  private LaidBlocks withTable(List<Block> lines, String named, List<LabelMark> marks) {
    TableText words = new TableText(index.table(named), paragraphs(lines));
    LaidTable one = OrderedTable.laidOut(named, index.table(named), marks);
    List<Block> laid = new ArrayList<>(lines.subList(0, 1));
    laid.add(one.table());
    for (Block line : lines.subList(1, lines.size())) {
      if (!words.is((Paragraph) line)) {
        laid.add(line);
      }
    }
    return new LaidBlocks(laid, one.shortRows(), Set.of());
  }

  private LaidBlocks withoutWords(LaidBlocks laid, String named) {
    TableText words = new TableText(index.table(named), paragraphs(laid.blocks()));
    List<Block> kept = new ArrayList<>(laid.blocks().subList(0, 1));
    boolean unread = false;
    boolean whole = !(laid.blocks().get(0) instanceof Table);
    for (Block block : laid.blocks().subList(1, laid.blocks().size())) {
      if (block instanceof Paragraph line && words.is(line)) {
        unread |= words.hasFigures(line);
      } else {
        kept.add(block);
        whole &= !(block instanceof Table);
      }
    }
    return new LaidBlocks(kept, laid.shortRows(), unread && whole ? Set.of(named) : Set.of());
  }

  private static List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  /** The rows of tables as lines; paragraphs as they are. */
  private static List<Block> lines(List<Block> blocks) {
    List<Block> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        for (List<Cell> row : table.rows()) {
          addLine(row, lines);
        }
      } else {
        lines.add(block);
      }
    }
    return lines;
  }

  private static void addLine(List<Cell> row, List<Block> lines) {
    StringJoiner text = new StringJoiner(" ");
    for (Cell cell : row) {
      text.add(cell.text());
    }
    if (!text.toString().isBlank()) {
      lines.add(new Paragraph(text.toString(), row.get(0).place()));
    }
  }
}
