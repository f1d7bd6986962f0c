package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts lines together to paragraphs: by their indents, by the room between them, and by whether the
 * next word would still have fitted on the line before.
 */
final class Paragraphs {

  /** In characters: an indent is more than this. */
  private static final double INDENT = 1.2;

  /** In characters: lines that begin so near to each other begin at the same place. */
  private static final double ALIGNED = 0.6;

  /** More than this many times the usual distance from line to line parts paragraphs. */
  private static final double APART = 1.4;

  /** Sizes that differ by more than this share are a heading's and a text's. */
  private static final double LARGER = 0.15;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  private static final String ENDS = "。！？；：.!?;:”）)";

  /**
   * Where the lines of pages of one width begin and end, and how far they are apart.
   *
   * @param left where most lines begin
   * @param right where full lines end
   * @param leading from one line to the next
   */
  private record Margins(double left, double right, double leading) {}

  private final Map<Long, Margins> margins = new HashMap<>();

  Paragraphs(List<Page> pages) {
    Map<Long, List<Page>> byWidth = new HashMap<>();
    for (Page page : pages) {
      byWidth.computeIfAbsent(Math.round(page.width()), w -> new ArrayList<>()).add(page);
    }
    byWidth.forEach((width, alike) -> margins.put(width, margins(alike, width)));
  }

  private static Margins margins(List<Page> pages, double width) {
    List<Line> lines = new ArrayList<>();
    List<Double> distances = new ArrayList<>();
    for (Page page : pages) {
      Line before = null;
      for (PageBlock block : page.blocks()) {
        Line line = block instanceof Line l ? l : null;
        if (line != null) {
          lines.add(line);
        }
        if (line != null && before != null) {
          distances.add(line.box().bottom() - before.box().bottom());
        }
        before = line;
      }
    }
    List<Double> lefts = lines.stream().map(Line::left).sorted().toList();
    List<Double> rights =
        lines.stream()
            .filter(l -> l.box().width() > width / 2 && !endsInMark(l))
            .map(Line::right)
            .sorted()
            .toList();
    if (rights.isEmpty()) {
      rights = lines.stream().map(Line::right).sorted().toList();
    }
    distances.sort(Comparator.naturalOrder());
    return new Margins(
        commonLeft(lefts),
        rights.isEmpty() ? width : rights.get(rights.size() * 9 / 10),
        distances.isEmpty() ? Double.MAX_VALUE : distances.get(distances.size() / 2));
  }

  /** Marks may hang over the margin. */
  private static boolean endsInMark(Line line) {
    return "，。、；：".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Returns the leftmost place where several lines begin. */
  private static double commonLeft(List<Double> lefts) {
    int several = Math.max(2, lefts.size() / 8);
    for (int i = 0; i + several <= lefts.size(); i++) {
      if (lefts.get(i + several - 1) - lefts.get(i) < 3) {
        return lefts.get(i);
      }
    }
    return lefts.isEmpty() ? 0 : lefts.get(0);
  }

  /** Returns whether a line goes on with the paragraph that ends in the line before it. */
  boolean goesOn(Line before, Line line, double pageWidth) {
    Margins m = margins.get(Math.round(pageWidth));
    double size = Math.max(before.size(), line.size());
    if (Math.abs(before.size() - line.size()) > LARGER * size) {
      return false;
    }
    double distance = line.box().bottom() - before.box().bottom();
    if (before.page() == line.page() && distance > APART * m.leading()) {
      return false;
    }
    if (before.right() + line.opening() <= m.right() - 0.1 * size) {
      return false; // it would have fitted
    }
    boolean ended = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    if (ended && NUMBERED.matcher(line.text()).matches()) {
      return false;
    }
    if (line.left() - m.left() <= INDENT * size) {
      return true;
    }
    // a block that is indented as a whole; lines set to the right are no block
    return !ended
        && Math.abs(line.left() - before.left()) <= ALIGNED * size
        && line.left() - m.left() < (m.right() - m.left()) / 3;
  }
}
