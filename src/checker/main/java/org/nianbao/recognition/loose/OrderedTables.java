package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Budget;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.facts.Heading;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.Forms;
import org.nianbao.recognition.outline.BrokenHeadings;
import org.nianbao.recognition.outline.HeadingWords;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Numeral;

/**
 * Finds tables of which only the words are left, with signs between them or without: lines with a
 * table's labels and figures. They are looked for below the name of a section that has a table and,
 * as headings get lost or are worded otherwise, from the label of a group of columns or rows on.
 * Other lines stay as they are.
 */
final class OrderedTables {

  /**
   * Blocks with tables laid out.
   *
   * @param blocks the blocks
   * @param shortRows the rows whose figures could not be laid out
   * @param unread the ids of the tables of which words are left and none could be laid out
   */
  record LaidBlocks(List<Block> blocks, List<ShortRow> shortRows, Set<String> unread) {}

  /** The longest line that is taken for the name of a section. */
  private static final int LONGEST_HEADING = 40;

  /** The longest line that is looked at for headings of a table, set apart by spaces. */
  private static final int LONGEST_LINE = 200;

  private final FormIndex index;
  private final LooseRegion region;
  private final HeadingWords words;

  /** The id of the table that the section of a name has; empty for a section of prose. */
  private final Map<String, String> tableUnder = new HashMap<>();

  private final Set<Character> lastLetters = new HashSet<>();

  OrderedTables(FormIndex index, Forms forms) {
    this.index = index;
    this.region = new LooseRegion(index, forms);
    this.words = new HeadingWords(forms.newest());
    for (Form form : forms.editions()) {
      for (FormSection section : form.sections()) {
        String table = section.isProse() ? "" : section.table();
        for (String name : section.names()) {
          tableUnder.put(Labels.key(name), table);
        }
      }
    }
    for (String key : tableUnder.keySet()) {
      lastLetters.add(key.charAt(key.length() - 1));
    }
  }

  /** Returns the blocks with such tables laid out. */
  LaidBlocks laidOut(List<Block> source, Budget budget) {
    List<Block> blocks = BrokenHeadings.joined(source, words);
    List<Block> laid = new ArrayList<>();
    List<ShortRow> shortRows = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    int i = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      String table = table(block);
      boolean named = table != null && !table.isEmpty();
      if (!named && !LooseRegion.isSigned(block) && !beginsTable(block)) {
        laid.add(block);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < blocks.size() && goesOn(blocks.get(end), table)) {
        end++;
      }
      boolean drawn = end < blocks.size() && blocks.get(end) instanceof Table;
      LaidBlocks one = region.laidOut(blocks.subList(i, end), named ? table : "", drawn, budget);
      laid.addAll(one.blocks());
      shortRows.addAll(one.shortRows());
      unread.addAll(one.unread());
      i = end;
    }
    return new LaidBlocks(laid, shortRows, unread);
  }

  private boolean goesOn(Block block, String table) {
    return LooseRegion.isSigned(block)
        || (block instanceof Paragraph && !endsSection(block, table));
  }

  private boolean beginsTable(Block block) {
    return block instanceof Paragraph line
        && line.text().length() <= LONGEST_LINE
        && index.isGroup(firstWord(line.text()));
  }

  private static String firstWord(String line) {
    int from = 0;
    while (from < line.length() && Blank.isBlank(line.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < line.length() && !Blank.isBlank(line.charAt(to))) {
      to++;
    }
    return line.substring(from, to);
  }

  private boolean endsSection(Block block, String table) {
    String named = table(block);
    return named == null ? isWordedLikeSection((Paragraph) block) : !named.equals(table);
  }

  /** Whether a line that is no label of a table is numbered and worded like a section. */
  private boolean isWordedLikeSection(Paragraph line) {
    if (line.text().length() > LONGEST_HEADING) {
      return false;
    }
    Numeral numeral = Numeral.split(line.text());
    return numeral.style() == Heading.Style.CHINESE
        && !index.has(Labels.key(numeral.rest()))
        && words.named(numeral.rest()).section() > 0;
  }

  /**
   * The table of the section that a line names: empty for one of prose, null for any other line.
   */
  private String table(Block block) {
    return block instanceof Paragraph line
            && line.text().length() <= LONGEST_HEADING
            && mayEndName(line.text())
        ? tableUnder.get(Labels.keyWithoutNumeral(line.text()))
        : null;
  }

  /** Whether a line ends with the last letter of some section's name; most lines need no more. */
  private boolean mayEndName(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (c == '）' || c == ')') {
        return true; // a unit behind the name
      }
      if (Character.isLetterOrDigit(c)) {
        return lastLetters.contains(c);
      }
    }
    return false;
  }
}
