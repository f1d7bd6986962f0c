package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
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
 * Finds tables of which only the words are left: lines with a table's labels and figures where no
 * table is. They are looked for under the name of a section that has a table and, as headings get
 * lost or are worded otherwise, from the label of a group of columns or rows on. Other lines stay
 * what they are.
 */
public final class OrderedTables {

  /** The name of a section and what follows may be this far apart. */
  private static final int LONGEST_HEADING = 40;

  /** The headings of a table set apart by spaces may be this long in one line. */
  private static final int LONGEST_LINE = 200;

  private final FormIndex index;
  private final HeadingWords words;

  /** Which table the section of a name has; empty for a section of prose. */
  private final Map<String, String> tableUnder = new HashMap<>();

  private final Set<Character> lastLetters = new HashSet<>();

  public OrderedTables(FormIndex index, Forms forms) {
    this.index = index;
    this.words = new HeadingWords(forms.newest());
    for (Form form : forms.editions()) {
      for (FormSection section : form.sections()) {
        String table = section.isProse() ? "" : section.table();
        tableUnder.put(Labels.key(section.name()), table);
        section.synonyms().forEach(name -> tableUnder.put(Labels.key(name), table));
        section.variants().forEach(name -> tableUnder.put(Labels.key(name), table));
      }
    }
    tableUnder.keySet().forEach(key -> lastLetters.add(key.charAt(key.length() - 1)));
  }

  /** The blocks with such tables as tables; rows that could not be read are noted as missing. */
  List<Block> in(List<Block> source, ShortRows missing) {
    List<Block> blocks = BrokenHeadings.joined(source, words);
    List<Block> laid = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      String table = table(block);
      boolean named = table != null && !table.isEmpty();
      if (!named && !beginsTable(block)) {
        laid.add(block);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < blocks.size()
          && blocks.get(end) instanceof Paragraph
          && !endsSection(blocks.get(end), table)) {
        end++;
      }
      List<Block> lines = blocks.subList(i, end);
      boolean drawn = end < blocks.size() && blocks.get(end) instanceof Table;
      laid.addAll(drawn ? lines : read(lines, missing));
      i = end;
    }
    return laid;
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

  /** Whether a line that the tables do not know is numbered and worded much like a section. */
  private boolean isWordedLikeSection(Paragraph line) {
    if (line.text().length() > LONGEST_HEADING) {
      return false;
    }
    Numeral numeral = Numeral.split(line.text());
    return numeral.style() == Heading.Style.CHINESE
        && !index.isLabel(Labels.key(numeral.rest()))
        && words.named(numeral.rest()).section() > 0;
  }

  /** The table of the section that a line names; "" for one of prose, null for any other line. */
  private String table(Block block) {
    return block instanceof Paragraph line
            && line.text().length() <= LONGEST_HEADING
            && mayEndName(line.text())
        ? tableUnder.get(Labels.keyWithoutNumeral(line.text()))
        : null;
  }

  /** Whether a line ends as a section's name does: spares most lines the work of comparing. */
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

  /** The lines with the tables in them as such, the one first of whose labels most are there. */
  private List<Block> read(List<Block> lines, ShortRows missing) {
    List<Paragraph> text = new ArrayList<>();
    lines.forEach(line -> text.add((Paragraph) line));
    String table = "";
    LabelRun best = null;
    for (String id : index.tableIds()) {
      LabelRun run = new LabelRun(index, id, text);
      if (!run.isEmpty() && (best == null || run.labels() > best.labels())) {
        best = run;
        table = id;
      }
    }
    if (best == null) {
      return lines;
    }
    List<Block> laid = new ArrayList<>(read(lines.subList(0, best.first()), missing));
    laid.add(new OrderedTable(table, index.table(table), best.marks(), missing).table());
    laid.addAll(read(lines.subList(best.last() + 1, lines.size()), missing));
    return laid;
  }
}
