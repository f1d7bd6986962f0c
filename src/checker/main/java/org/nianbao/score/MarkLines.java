package org.nianbao.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.json.Nearest;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a file of marks; every line is checked. */
final class MarkLines {

  private static final long LARGEST = 16L << 20;
  private static final List<String> HEADINGS = List.of("机关", "年度", "项目", "分值", "依据", "评定人");
  private static final List<String> ENGLISH =
      List.of("agency", "year", "item", "points", "evidence", "by");

  private final Path file;
  private final Map<String, BigDecimal> items = new LinkedHashMap<>();
  private final List<Wording> mistakes = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private MarkLines(Path file, Profile profile) {
    this.file = file;
    profile.items().stream()
        .filter(Item::needsPeople)
        .forEach(item -> items.put(item.id(), item.cap()));
    profile.combination().others().forEach(other -> items.put(other.id(), other.outOf()));
  }

  static List<Mark> read(Path file, Profile profile) throws ProfileException {
    return new MarkLines(file, profile).marks(text(file));
  }

  private static String text(Path file) throws ProfileException {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        byte[] bytes = Files.readAllBytes(file);
        var decoding = TextDecoding.of(bytes);
        if (decoding.isPresent()) {
          return decoding.get().text(bytes);
        }
      }
    } catch (IOException e) {
      // told below
    }
    throw new ProfileException(List.of(Messages.say("score.marks.unreadable", file)));
  }

  private List<Mark> marks(String text) throws ProfileException {
    List<Mark> marks = new ArrayList<>();
    int[] columns = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (plain.isBlank() || plain.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(plain);
      if (columns == null) {
        columns = columns(cells, number);
      } else {
        mark(cells, columns, number, marks);
      }
      if (columns == null) {
        break;
      }
    }
    if (columns == null && mistakes.isEmpty()) {
      mistake(1, Messages.say("score.marks.headings", String.join("、", HEADINGS)));
    }
    if (!mistakes.isEmpty()) {
      throw new ProfileException(mistakes);
    }
    return marks;
  }

  /** The columns of the headings; null where one is missing. */
  private int[] columns(List<String> cells, int line) {
    int[] columns = new int[HEADINGS.size()];
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Math.max(cells.indexOf(HEADINGS.get(i)), cells.indexOf(ENGLISH.get(i)));
      if (columns[i] < 0) {
        missing.add(HEADINGS.get(i));
      }
    }
    if (missing.isEmpty()) {
      return columns;
    }
    mistake(line, Messages.say("score.marks.headings", String.join("、", missing)));
    return null;
  }

  private void mark(List<String> cells, int[] columns, int line, List<Mark> marks) {
    int before = mistakes.size();
    String agency = cell(cells, columns[0]);
    String year = cell(cells, columns[1]);
    String item = cell(cells, columns[2]);
    String points = cell(cells, columns[3]);
    String evidence = cell(cells, columns[4]);
    if (agency.isEmpty()) {
      mistake(line, Messages.say("score.marks.agency"));
    }
    if (!year.matches("\\d{4}")) {
      mistake(line, Messages.say("score.marks.year", year));
    }
    if (!items.containsKey(item)) {
      mistake(
          line,
          Nearest.to(item, items.keySet())
              .map(near -> Messages.say("score.marks.near", item, near))
              .orElseGet(
                  () -> Messages.say("score.marks.item", item, String.join("、", items.keySet()))));
    } else if (!points.matches("\\d{1,6}(\\.\\d{1,4})?")
        || new BigDecimal(points).compareTo(items.get(item)) > 0) {
      mistake(line, Messages.say("score.marks.points", Points.plain(items.get(item)), points));
    }
    if (evidence.isEmpty()) {
      mistake(line, Messages.say("score.marks.evidence"));
    }
    Integer first = seen.putIfAbsent(agency + "\t" + year + "\t" + item, line);
    if (first != null) {
      mistake(line, Messages.say("score.marks.twice", first));
    }
    if (mistakes.size() == before) {
      marks.add(
          new Mark(
              agency,
              Integer.parseInt(year),
              item,
              new BigDecimal(points),
              evidence,
              cell(cells, columns[5]),
              line));
    }
  }

  private void mistake(int line, Wording what) {
    mistakes.add(Messages.say("score.marks.line", file, line, what));
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The fields of a line: set apart by tabs where it has some, else by commas, as CSV has it. */
  private static List<String> cells(String line) {
    char mark = line.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == mark && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
