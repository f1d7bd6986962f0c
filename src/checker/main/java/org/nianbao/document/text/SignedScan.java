package org.nianbao.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;

/** The lines of one table of bars or tabs on their way to rows. */
final class SignedScan {

  private static final String BARS = "｜│┃";

  /** A line that only rules: |---|:--:|, +----+----+, ├──┼──┤. */
  private static final Pattern RULE =
      Pattern.compile("(?=[\\s|+:=\\-─━┌┬┐├┼┤└┴┘]*?[-=─━]{2})[\\s|+:=\\-─━┌┬┐├┼┤└┴┘]++");

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  /** A line over a part of a table that names an article; in one cell, so without a sign. */
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]+条.{0,2}第?.{1,5}项");

  /** The heading of a section, its numeral as it may be: 二、, 第二部分, (二), or none. */
  private static final Pattern SECTION =
      Pattern.compile("[一二三四五六七八九十]{1,2}、.*|第[一二三四五六七八九十]{1,2}部分.*|.{6,}情况");

  /** A quoted cell has no more lines than this. */
  private static final int MOST_LINES = 12;

  /** Characters of a line of a cell at most; more are a line of prose. */
  private static final int LONGEST_LINE = 40;

  /** So many empty lines do not end a table. */
  private static final int MOST_BLANK = 4;

  private final List<String> lines;
  private final char sign;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int next;

  SignedScan(List<String> lines, char sign) {
    this.lines = lines;
    this.sign = sign;
  }

  SignedRows run(int first, DocumentBuilder document) throws UnreadableException {
    next = first;
    while (next < lines.size() && takes()) {
      document.require(0, rows.isEmpty() ? 0 : rows.get(rows.size() - 1).size());
    }
    if (sign == '|') {
      withoutSides();
    }
    return new SignedRows(rows, numbers, next);
  }

  /** Bars around every row hold nothing. */
  private void withoutSides() {
    if (rows.stream().allMatch(row -> row.get(0).isEmpty())) {
      rows.forEach(row -> row.remove(0));
    }
    if (rows.stream().allMatch(row -> !row.isEmpty() && row.get(row.size() - 1).isEmpty())) {
      rows.forEach(row -> row.remove(row.size() - 1));
    }
    rows.removeIf(List::isEmpty);
  }

  /** Takes the next row, if there is one. */
  private boolean takes() {
    String line = lines.get(next);
    if (Blank.isBlank(line) && (rows.isEmpty() || line.indexOf(sign) < 0)) {
      int behind = next + 1;
      while (behind < lines.size()
          && behind - next < MOST_BLANK
          && Blank.isBlank(lines.get(behind))) {
        behind++;
      }
      boolean more = behind < lines.size() && isRow(lines.get(behind), sign);
      next = more ? behind : next;
      return more;
    }
    if (RULE.matcher(line).matches()) {
      next++;
      return true;
    }
    String whole = sign == '\t' ? logical(lines, next) : line;
    int behind = next + 1 + (int) whole.chars().filter(c -> c == '\n').count();
    if (isRow(whole, sign) || endsWithSign(whole)) {
      return add(cells(whole), behind);
    }
    if (sign == '|') {
      return false;
    }
    if (isPiece(line) && takesPieces()) {
      return true;
    }
    boolean alone =
        line.length() <= LONGEST_LINE
            && !SECTION.matcher(Blank.strip(line)).matches()
            && !line.contains("。")
            && behind < lines.size()
            && (isRow(logical(lines, behind), sign) || isArticle(lines.get(behind)));
    return alone && add(new ArrayList<>(List.of(Blank.strip(line))), behind);
  }

  /** Within a table, a row whose last cells are empty; not the first line of a vertical label. */
  private boolean endsWithSign(String line) {
    return !rows.isEmpty()
        && (sign == '\t' ? line : bars(line).stripTrailing()).endsWith(String.valueOf(sign))
        && rows.get(rows.size() - 1).size() > 1;
  }

  private boolean add(List<String> cells, int behind) {
    List<String> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    if (!last.isEmpty() && isPiece(last.get(last.size() - 1)) && isPiece(cells.get(0))) {
      // a vertical label, a character a line
      last.set(last.size() - 1, last.get(last.size() - 1) + cells.get(0));
      last.addAll(cells.subList(1, cells.size()));
    } else {
      rows.add(cells);
      numbers.add(next + 1);
    }
    next = behind;
    return true;
  }

  /** Takes a vertical label up to the line that ends it with a sign. */
  private boolean takesPieces() {
    int end = next;
    while (end < lines.size() && end - next < MOST_LINES && isPiece(lines.get(end))) {
      end++;
    }
    boolean first = !rows.isEmpty() && endsInPiece(rows.get(rows.size() - 1));
    boolean row = end < lines.size() && isRow(lines.get(end), sign);
    if (!first && !row) {
      return false;
    }
    StringBuilder label = new StringBuilder();
    for (int i = next; i < end; i++) {
      label.append(Blank.remove(lines.get(i)));
    }
    List<String> cells = new ArrayList<>(row ? cells(lines.get(end)) : List.of(""));
    row &= isPiece(cells.get(0));
    if (row) {
      cells.set(0, label + cells.get(0));
    } else {
      cells = new ArrayList<>(List.of(label.toString()));
    }
    if (first) {
      List<String> last = rows.get(rows.size() - 1);
      last.set(last.size() - 1, last.get(last.size() - 1) + cells.get(0));
      last.addAll(cells.subList(1, cells.size()));
    } else {
      for (int i = 0; lines.get(next).charAt(i) == '\t'; i++) {
        cells.add(0, "");
      }
      rows.add(cells);
      numbers.add(next + 1);
    }
    next = row ? end + 1 : end;
    return true;
  }

  private static boolean endsInPiece(List<String> row) {
    return isPiece(row.get(row.size() - 1));
  }

  /** A single character of a vertical label. */
  private static boolean isPiece(String text) {
    String solid = Blank.remove(text);
    return solid.length() == 1 && Character.isIdeographic(solid.charAt(0));
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    if (sign == '|') {
      String inner = Blank.strip(bars(line));
      for (String cell : inner.split("\\|", -1)) {
        cells.add(Blank.strip(BREAK.matcher(cell).replaceAll("\n")));
      }
      return cells;
    }
    for (String cell : line.split("\t", -1)) {
      String text = Blank.strip(cell);
      boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      cells.add(quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
    }
    return cells;
  }

  static boolean isArticle(String line) {
    return line.length() <= LONGEST_LINE && ARTICLE.matcher(Blank.remove(line)).matches();
  }

  static boolean isRow(String line, char sign) {
    String plain = sign == '|' ? bars(line) : line;
    if (plain.indexOf(sign) < 0) {
      return false;
    }
    String inner = Blank.strip(plain);
    if (sign == '\t') {
      return inner.indexOf('\t') > 0;
    }
    int signs = (int) inner.chars().filter(c -> c == '|').count();
    return inner.startsWith("|")
        ? signs >= 2
        : signs >= 1 && inner.indexOf('|') < inner.length() - 1;
  }

  private static String bars(String line) {
    String plain = line;
    for (int i = 0; i < BARS.length(); i++) {
      plain = plain.replace(BARS.charAt(i), '|');
    }
    return plain;
  }

  /** A line with those behind it on which a quoted cell goes on. */
  static String logical(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.indexOf('"') < 0
        || !isOpen(line)
        || (line.indexOf('\t') < 0 && line.charAt(0) != '"')) {
      return line;
    }
    StringBuilder whole = new StringBuilder(line);
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_LINES * MOST_LINES); i++) {
      whole.append('\n').append(lines.get(i));
      if (!isOpen(whole.toString())) {
        return whole.toString();
      }
    }
    return line;
  }

  private static boolean isOpen(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
