package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One table without lines: its columns from where the figures stand, its rows from their heights.
 */
final class AlignedTable {

  /** Labels of one column begin within so many characters of each other. */
  private static final double SAME_START = 1;

  /** Columns of labels at most: a table of the form has a chapter's, a group's and a row's. */
  private static final int MOST_LABEL_COLUMNS = 3;

  /** A line over a part of a table that names an article. */
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]+条.{0,2}第.{1,5}项");

  private final List<Line> lines;
  private final List<Line> rows = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<Double> starts = new ArrayList<>();
  private final List<RowLabels> labels = new ArrayList<>();
  private final List<Double> sides = new ArrayList<>();
  private final List<PageTable.CellEntry> cells = new ArrayList<>();
  private double labelsEnd;
  private double headingsEnd;
  private int row;
  private boolean wide;

  AlignedTable(List<Line> lines) {
    this.lines = lines;
    lines.stream().filter(l -> !AlignedTables.figures(l).isEmpty()).forEach(rows::add);
  }

  /** The table; null where the figures make no columns. */
  PageTable table() {
    if (!findColumns()) {
      return null;
    }
    findLabels();
    findSides();
    for (Line line : lines.subList(0, lines.indexOf(rows.get(0)))) {
      headingsEnd = isHeading(line) ? line.box().top() : headingsEnd;
    }
    lines.forEach(this::collect);
    Line first = rows.get(0);
    rest(first, labels.stream().map(l -> l.restAbove(first)).toList());
    List<Line> heading = new ArrayList<>();
    for (Line line : lines) {
      if (!AlignedTables.figures(line).isEmpty()) {
        heading(heading);
        heading.clear();
        figures(line);
      } else if (isHeading(line)) {
        heading.add(line);
      }
    }
    rest(first, labels.stream().map(l -> l.restFrom(first)).toList());
    Box box = lines.get(0).box();
    for (Line line : lines) {
      box = box.with(line.box());
    }
    return new PageTable(new Sides(sides), row, cells, box, lines.get(0).page(), starts.size());
  }

  /** Figures that stand below each other make a column. */
  private boolean findColumns() {
    int most = rows.stream().mapToInt(l -> AlignedTables.figures(l).size()).max().orElse(0);
    List<Line.Part> figures = new ArrayList<>();
    for (Line line : rows) {
      List<Line.Part> own = AlignedTables.figures(line);
      figures.addAll(own.size() > 1 || most == 1 ? own : List.of());
    }
    figures.sort(Comparator.comparingDouble(Line.Part::left));
    for (Line.Part figure : figures) {
      double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && figure.left() < last[1]) {
        last[1] = Math.max(last[1], figure.right());
      } else {
        columns.add(new double[] {figure.left(), figure.right()});
      }
    }
    return most > 0 && most <= columns.size();
  }

  /** Where the labels end, and where those with numerals begin: a column for each such place. */
  private void findLabels() {
    double first = columns.get(0)[0];
    double end = 0;
    List<Double> numerals = new ArrayList<>();
    double size = 0;
    for (Line line : rows) {
      size = Math.max(size, line.size());
      for (Line.Part word : line.words()) {
        if (word.right() < first && !AlignedTables.FIGURE.matcher(word.text()).matches()) {
          end = Math.max(end, word.right());
          if (RowLabels.NUMERAL.matcher(word.text()).matches()) {
            numerals.add(word.left());
          }
        }
      }
    }
    labelsEnd = end > 0 ? (end + first) / 2 : first - 1;
    numerals.sort(null);
    starts.add(lines.stream().mapToDouble(Line::left).min().orElse(0));
    for (double numeral : numerals) {
      if (numeral - starts.get(starts.size() - 1) > SAME_START * size
          && starts.size() < MOST_LABEL_COLUMNS) {
        starts.add(numeral);
      }
    }
    starts.forEach(s -> labels.add(new RowLabels()));
  }

  private void findSides() {
    double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    for (double start : starts) {
      sides.add(start - 1);
    }
    sides.add(labelsEnd);
    for (int i = 1; i < columns.size(); i++) {
      sides.add((columns.get(i - 1)[1] + columns.get(i)[0]) / 2);
    }
    sides.add(right + 1);
  }

  private static double middle(Line.Part part) {
    return (part.left() + part.right()) / 2;
  }

  /** The words of a line that stand over the columns of figures. */
  private List<Line.Part> rightOf(Line line) {
    return line.words().stream().filter(w -> middle(w) > labelsEnd).toList();
  }

  /** A heading over columns, a line over the whole table, or what stands left of these. */
  private boolean isHeading(Line line) {
    return !rightOf(line).isEmpty()
        || ARTICLE.matcher(line.text()).matches()
        || line.box().top() < headingsEnd;
  }

  private void collect(Line line) {
    boolean figures = !AlignedTables.figures(line).isEmpty();
    if (!figures && isHeading(line)) {
      return;
    }
    List<Line.Part> words = line.words().stream().filter(w -> middle(w) <= labelsEnd).toList();
    for (int i = 0; i < words.size(); i++) {
      int column = starts.size() - 1;
      while (column > 0
          && words.get(i).left() < starts.get(column) - SAME_START * line.size() / 2) {
        column--;
      }
      boolean last = i == words.size() - 1 || column == starts.size() - 1;
      if (figures && last) {
        labels.get(column).addBesideFigures(words.get(i), line);
      } else {
        labels.get(column).add(words.get(i), line);
      }
    }
  }

  private void figures(Line line) {
    List<Line.Part> figures = AlignedTables.figures(line);
    List<Phrase> own = new ArrayList<>(Collections.nCopies(starts.size(), Phrase.NONE));
    int column = starts.size() - 1;
    while (column >= 0 && own.get(column).isEmpty()) {
      own.set(column, labels.get(column).beside(line));
      column -= own.get(column).isEmpty() ? 1 : 0;
    }
    for (int over = 0; over < column; over++) {
      own.set(over, labels.get(over).over(line));
    }
    for (int i = 0; i < own.size(); i++) {
      add(own.get(i), i, 1, line);
    }
    if (figures.size() == 1 && wide) {
      add(Phrase.of(figures.get(0), line), starts.size(), columns.size(), line);
    } else {
      List<Phrase> texts = new ArrayList<>(Collections.nCopies(columns.size(), Phrase.NONE));
      for (Line.Part figure : figures) {
        int slot = slot(middle(figure));
        texts.set(slot, texts.get(slot).then(Phrase.of(figure, line)));
      }
      addAll(texts, line);
    }
    row++;
  }

  /** Labels without figures beside them, in a row without figures. */
  private void rest(Line first, List<Phrase> texts) {
    if (texts.stream().allMatch(Phrase::isEmpty)) {
      return;
    }
    for (int i = 0; i < texts.size(); i++) {
      add(texts.get(i), i, 1, first);
    }
    addAll(Collections.nCopies(columns.size(), Phrase.NONE), first);
    row++;
  }

  private int slot(double x) {
    int slot = 0;
    while (slot + 1 < columns.size() && x >= sides.get(starts.size() + slot + 1)) {
      slot++;
    }
    return slot;
  }

  /** Adds a cell, whose box is that of its words, or what is free for them beside the line. */
  private void add(Phrase phrase, int column, int span, Line line) {
    Box box =
        phrase.isEmpty()
            ? new Box(
                sides.get(column), line.box().top(), sides.get(column + span), line.box().bottom())
            : phrase.box();
    cells.add(new PageTable.CellEntry(row, column, 1, span, phrase.text(), box.on(line.page())));
  }

  private void addAll(List<Phrase> texts, Line line) {
    for (int i = 0; i < texts.size(); i++) {
      add(texts.get(i), starts.size() + i, 1, line);
    }
  }

  /** Whether a line is alone over all columns, not a piece of the name of one of them. */
  private boolean isOverAll(List<Line> heading, int i) {
    Line line = heading.get(i);
    boolean alone =
        i + 1 == heading.size()
            || heading.get(i + 1).box().top() - line.box().bottom() > 0.2 * line.size();
    return line.parts().size() == 1
        && (ARTICLE.matcher(line.text()).matches() || (alone && !rightOf(line).isEmpty()));
  }

  /** Writes the lines of headings between two rows of figures as rows. */
  private void heading(List<Line> heading) {
    int from = 0;
    while (from < heading.size() && isOverAll(heading, from)) {
      Line line = heading.get(from++);
      add(new Phrase(line.text(), line.box()), 0, sides.size() - 1, line);
      row++;
    }
    List<Line> rest = heading.subList(from, heading.size());
    if (rest.isEmpty()) {
      return;
    }
    Line last = rest.get(rest.size() - 1);
    Phrase label = Phrase.NONE;
    HeadingStack stack = new HeadingStack(columns.size());
    for (Line line : rest) {
      for (Line.Part word : line.words()) {
        if (middle(word) <= labelsEnd) {
          label = label.then(Phrase.of(word, line));
        } else {
          stack.add(slot(middle(word)), Phrase.of(word, line), line.box().bottom());
        }
      }
    }
    add(label, 0, starts.size(), last);
    List<Phrase> texts = stack.lowest();
    wide =
        rest.size() == 1
            && !label.isEmpty()
            && texts.stream().filter(t -> !t.isEmpty()).count() == 1
            && columns.size() > 1;
    if (wide) {
      add(texts.stream().reduce(Phrase.NONE, Phrase::then), starts.size(), columns.size(), last);
    } else {
      addAll(texts, last);
    }
    row++;
  }
}
