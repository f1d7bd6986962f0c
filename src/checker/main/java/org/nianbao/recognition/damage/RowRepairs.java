package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.facts.Doubt;

/**
 * Finds the ways in which the figures of a row may have stood before an extraction tore one apart
 * or ran several together: one damage a row, each way with as many figures as there are columns.
 */
final class RowRepairs {

  /**
   * One way.
   *
   * @param kind what would have happened
   * @param figures the figures, one a column; a blank one is empty
   * @param changed the columns whose figure is not as it stands in the file
   * @param found what stands in the file of those that would change
   * @param likely what they would be
   */
  record RowRepair(
      Doubt.Kind kind, List<String> figures, List<Integer> changed, String found, String likely) {}

  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]*");

  /** Figures apart by blanks within one cell. */
  private static final Pattern APART = Pattern.compile("[0-9]++(?: [0-9]++)++");

  /** The most ways that are tried for a row: bounds the work; a row with more is not repaired. */
  private static final int MOST = 20_000;

  /** The most digits of a figure: no count of a report has more. */
  private static final int MOST_DIGITS = 9;

  private final int columns;
  private final List<Optional<Long>> due;
  private final Map<List<Object>, RowRepair> repairs = new LinkedHashMap<>();
  private int tried;

  /**
   * The ways for a row.
   *
   * @param texts what its cells hold, blank ones as "": as many as there are columns, or the filled
   *     ones alone
   * @param due for each column the value that its sums require of the row, where they do
   */
  static List<RowRepair> of(List<String> texts, List<Optional<Long>> due) {
    RowRepairs row = new RowRepairs(due);
    int columns = due.size();
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(spaced(text));
    }
    if (cells.size() == columns + 1) {
      row.join(cells, Gap.NONE);
    } else if (cells.size() == columns) {
      row.closeUp(cells);
      row.join(cells, Gap.BLANK);
    }
    if (cells.size() <= columns) {
      row.unglue(cells);
    }
    return row.tried > MOST ? List.of() : List.copyOf(row.repairs.values());
  }

  /** Whether a text is digits with blanks between them. */
  static boolean isApart(String text) {
    return APART.matcher(spaced(text)).matches();
  }

  /** Whether one of some texts is. */
  static boolean isAnyApart(List<String> texts) {
    for (String text : texts) {
      if (isApart(text)) {
        return true;
      }
    }
    return false;
  }

  private RowRepairs(List<Optional<Long>> due) {
    this.columns = due.size();
    this.due = due;
  }

  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder();
    for (char c : Blank.strip(text).toCharArray()) {
      if (!Blank.isBlank(c)) {
        spaced.append(c);
      } else if (!Blank.isZeroWidth(c) && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  private void add(
      Doubt.Kind kind, List<String> figures, List<Integer> changed, String found, String likely) {
    RowRepair one = new RowRepair(kind, List.copyOf(figures), List.copyOf(changed), found, likely);
    repairs.putIfAbsent(List.of(kind, one.figures(), one.changed(), found, likely), one);
  }

  /** Adds the repair that takes the blanks out of figures. */
  private void closeUp(List<String> cells) {
    List<String> figures = new ArrayList<>(cells);
    List<Integer> changed = new ArrayList<>();
    List<String> found = new ArrayList<>();
    List<String> likely = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String solid = Blank.remove(cells.get(i));
      if (APART.matcher(cells.get(i)).matches() && isDigits(solid)) {
        figures.set(i, solid);
        changed.add(i);
        found.add(cells.get(i));
        likely.add(solid);
      }
    }
    if (!found.isEmpty()) {
      add(Doubt.Kind.SPLIT, figures, changed, String.join("、", found), String.join("、", likely));
    }
  }

  /** What two neighbours that are one figure leave. */
  private enum Gap {
    /** Nothing: there was a cell too many. */
    NONE,
    /** A blank cell on either side. */
    BLANK
  }

  /** Adds the repairs that take two neighbours for one figure. */
  private void join(List<String> cells, Gap gap) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      String joined = cells.get(i) + cells.get(i + 1);
      if (!isDigits(cells.get(i)) || !isDigits(cells.get(i + 1)) || !isDigits(joined)) {
        continue;
      }
      String found = cells.get(i) + "、" + cells.get(i + 1);
      for (int blank = 0; blank < (gap == Gap.BLANK ? 2 : 1); blank++) {
        List<String> figures = new ArrayList<>(cells);
        figures.set(i, joined);
        figures.remove(i + 1);
        if (gap == Gap.BLANK) {
          figures.add(blank == 0 ? i + 1 : i, "");
        }
        List<Integer> changed = gap == Gap.BLANK ? List.of(i, i + 1) : List.of(i);
        add(Doubt.Kind.SPLIT, figures, changed, found, joined);
      }
    }
  }

  /** Adds the repairs that divide a text into figures for the blanks around it or missing cells. */
  private void unglue(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int from = i;
      int to = i + 1;
      while (cells.size() == columns && from > 0 && cells.get(from - 1).isEmpty()) {
        from--;
      }
      while (cells.size() == columns && to < columns && cells.get(to).isEmpty()) {
        to++;
      }
      int count = cells.size() == columns ? to - from : columns - cells.size() + 1;
      String text = cells.get(i);
      boolean apart = APART.matcher(text).matches();
      if (count < 2 || !(apart || text.matches("[0-9]{2,}"))) {
        continue;
      }
      List<String> front = cells.subList(0, from);
      List<String> behind = cells.subList(to, cells.size());
      if (apart) {
        List<String> pieces = List.of(text.split(" ", -1));
        if (pieces.size() == count && areDigits(pieces)) {
          glued(front, pieces, behind, text);
        }
      } else {
        pieces(text, 0, count, new ArrayList<>(), front, behind);
      }
    }
  }

  private void pieces(
      String text,
      int at,
      int count,
      List<String> pieces,
      List<String> front,
      List<String> behind) {
    if (pieces.size() == count - 1) {
      String last = text.substring(at);
      if (fits(front.size() + pieces.size(), last)) {
        List<String> whole = new ArrayList<>(pieces);
        whole.add(last);
        glued(front, whole, behind, text);
      }
      return;
    }
    int most = text.length() - (count - pieces.size() - 1);
    for (int end = at + 1; end <= most && tried <= MOST; end++) {
      String piece = text.substring(at, end);
      tried++;
      if (fits(front.size() + pieces.size(), piece)) {
        pieces.add(piece);
        pieces(text, end, count, pieces, front, behind);
        pieces.remove(pieces.size() - 1);
      }
    }
  }

  private boolean fits(int column, String piece) {
    Optional<Long> required = due.get(column);
    return isDigits(piece)
        && piece.length() <= MOST_DIGITS
        && (required.isEmpty() || required.get() == Long.parseLong(piece));
  }

  private void glued(List<String> front, List<String> pieces, List<String> behind, String found) {
    List<String> figures = new ArrayList<>(front);
    figures.addAll(pieces);
    figures.addAll(behind);
    List<Integer> changed = new ArrayList<>();
    for (int i = front.size(); i < front.size() + pieces.size(); i++) {
      changed.add(i);
    }
    add(Doubt.Kind.GLUED, figures, changed, found, String.join("、", pieces));
  }

  private static boolean areDigits(List<String> texts) {
    for (String text : texts) {
      if (!isDigits(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text) {
    return DIGITS.matcher(text).matches();
  }
}
