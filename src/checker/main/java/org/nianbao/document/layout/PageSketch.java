package org.nianbao.document.layout;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a drawing program has put on its page so far: characters with the direction they run in, and
 * lines. At the end the page is turned so that most characters stand upright.
 */
public final class PageSketch {

  /** In points: an area no higher or wider than this is a line. */
  private static final double THIN = 3.5;

  /** In points: shorter lines are parts of letters and dots. */
  private static final double SHORT = 2.5;

  /** In points: how far the ends of a line may be off the level. */
  private static final double LEAN = 1;

  /** More lines than this are a drawing or a map; so many are enough for any table. */
  private static final int MOST_RULES = 20_000;

  /** What lines and areas are drawn with. */
  public enum Ink {
    SEEN,
    /** White on white paper, or so thin that it lets everything through. */
    UNSEEN
  }

  /** What is drawn of a path. */
  public enum Painting {
    /** Nothing: it only ends. */
    NOTHING,
    STROKE,
    FILL,
    STROKE_AND_FILL;

    private boolean strokes() {
      return this == STROKE || this == STROKE_AND_FILL;
    }

    private boolean fills() {
      return this == FILL || this == STROKE_AND_FILL;
    }
  }

  private record Inks(Ink line, Ink fill) {}

  /** How many quarter turns lead from text from left to right to the character's own direction. */
  private record Drawn(String text, Box box, int turns) {}

  private record Path(List<Point2D> points, boolean curved) {}

  private final double width;
  private final double height;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<RuledLine> rules = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private final Deque<Inks> saved = new ArrayDeque<>();
  private List<Point2D> points = new ArrayList<>();
  private boolean curved;
  private Inks inks = new Inks(Ink.SEEN, Ink.SEEN);
  private int hidden;
  private double pictures;

  /** An empty page of the given size, in points. */
  public PageSketch(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Draws a character.
   *
   * @param origin where it begins, on the line that it stands on
   * @param along from there to where the next one begins
   * @param up from there to its full height
   */
  public void glyph(String text, Point2D origin, Point2D along, Point2D up) {
    double size = Math.hypot(up.getX(), up.getY());
    double advance = Math.hypot(along.getX(), along.getY());
    int turns = turns(up);
    if (turns < 0 || size < 0.5 || !Double.isFinite(size + advance)) {
      return; // across the page, as a watermark
    }
    double x = origin.getX();
    double y = origin.getY();
    double ascent = Glyph.ASCENT * size;
    double descent = size - ascent;
    Box box =
        switch (turns) {
          case 0 -> new Box(x, y - ascent, x + advance, y + descent);
          case 1 -> new Box(x - descent, y, x + ascent, y + advance);
          case 2 -> new Box(x - advance, y - descent, x, y + ascent);
          default -> new Box(x - ascent, y - advance, x + descent, y);
        };
    drawn.add(new Drawn(text, box, turns));
  }

  /** Counts a character that nobody sees, as text laid under a scanned page. */
  public void hiddenGlyph() {
    hidden++;
  }

  /** Quarter turns clockwise of a character whose height points there; -1 if it leans. */
  private static int turns(Point2D up) {
    double degrees = Math.toDegrees(Math.atan2(up.getX(), -up.getY()));
    long quarter = Math.round(degrees / 90);
    return Math.abs(degrees - quarter * 90) > 8 ? -1 : Math.floorMod(quarter, 4);
  }

  /** A picture over so many square points. */
  public void picture(Box box) {
    pictures += shown(box);
    thin(box);
  }

  /** Returns the share of the page that a box covers. */
  private double shown(Box box) {
    double right = Math.min(width, box.right());
    double bottom = Math.min(height, box.bottom());
    double across = Math.max(0, right - Math.max(0, box.left()));
    double down = Math.max(0, bottom - Math.max(0, box.top()));
    return across * down / Math.max(1, width * height);
  }

  /**
   * Something in whose place nothing below it can be seen; over at least the given share of the
   * page it hides the text that was drawn before, as the picture of a scanned sheet does.
   */
  public void cover(Box box, double share) {
    if (shown(box) >= share) {
      hidden += drawn.size();
      drawn.clear();
    }
  }

  /** Begins a new line there. */
  public void moveTo(Point2D point) {
    endPath();
    points.add(point);
  }

  /** Goes straight on to there. */
  public void lineTo(Point2D point) {
    if (points.size() < MOST_RULES) {
      points.add(point);
    }
  }

  /** Goes on to there in a curve, which no table is ruled with. */
  public void curveTo(Point2D point) {
    curved = true;
    lineTo(point);
  }

  /** Goes straight back to where the line began. */
  public void close() {
    if (points.size() > 1) {
      Point2D first = points.get(0);
      points.add(first);
      endPath();
      points.add(first);
    }
  }

  private void endPath() {
    if (points.size() > 1 && paths.size() < MOST_RULES) {
      paths.add(new Path(points, curved));
    }
    points = new ArrayList<>();
    curved = false;
  }

  /** Draws lines in this ink from now on. */
  public void lineInk(Ink ink) {
    inks = new Inks(ink, inks.fill());
  }

  /** Fills areas with this ink from now on. */
  public void fillInk(Ink ink) {
    inks = new Inks(inks.line(), ink);
  }

  /** Keeps the colours for {@link #restore}. */
  public void save() {
    saved.push(inks);
  }

  /** Takes the colours that were kept last. */
  public void restore() {
    if (!saved.isEmpty()) {
      inks = saved.pop();
    }
  }

  /** Draws the path so far and begins a new one. */
  public void paint(Painting painting) {
    endPath();
    for (Path path : paths) {
      if (painting.strokes() && inks.line() == Ink.SEEN && !path.curved()) {
        for (int i = 1; i < path.points().size(); i++) {
          stroke(path.points().get(i - 1), path.points().get(i));
        }
      }
      if (painting.fills() && inks.fill() == Ink.SEEN) {
        thin(around(path.points()));
      }
    }
    paths.clear();
  }

  private static Box around(List<Point2D> points) {
    Box box = null;
    for (Point2D p : points) {
      Box at = new Box(p.getX(), p.getY(), p.getX(), p.getY());
      box = box == null ? at : box.with(at);
    }
    return box;
  }

  private void stroke(Point2D a, Point2D b) {
    double across = Math.abs(a.getX() - b.getX());
    double down = Math.abs(a.getY() - b.getY());
    if (Math.min(across, down) <= LEAN) {
      thin(
          new Box(
              Math.min(a.getX(), b.getX()),
              Math.min(a.getY(), b.getY()),
              Math.max(a.getX(), b.getX()),
              Math.max(a.getY(), b.getY())));
    }
  }

  /** Notes an area that is so thin that it is a line. */
  private void thin(Box box) {
    if (rules.size() >= MOST_RULES || !Double.isFinite(box.width() + box.height())) {
      return;
    }
    if (box.height() <= THIN && box.width() > Math.max(SHORT, box.height())) {
      rules.add(new RuledLine(true, (box.top() + box.bottom()) / 2, box.left(), box.right()));
    } else if (box.width() <= THIN && box.height() > Math.max(SHORT, box.width())) {
      rules.add(new RuledLine(false, (box.left() + box.right()) / 2, box.top(), box.bottom()));
    }
  }

  /** Returns the page, turned so that most of its text is upright. */
  PageContent content(int number) {
    int[] count = new int[4];
    drawn.forEach(d -> count[d.turns()]++);
    int most = 0;
    for (int turns = 1; turns < 4; turns++) {
      most = count[turns] > count[most] ? turns : most;
    }
    List<Glyph> glyphs = new ArrayList<>(drawn.size());
    for (Drawn d : drawn) {
      glyphs.add(new Glyph(d.text(), turned(d.box(), most), d.turns() == most));
    }
    List<RuledLine> turned = new ArrayList<>(rules.size());
    for (RuledLine rule : rules) {
      turned.add(turned(rule, most));
    }
    boolean flat = most % 2 == 0;
    return new PageContent(
        number, flat ? width : height, flat ? height : width, glyphs, turned, hidden, pictures);
  }

  /** Returns the box after so many quarter turns back, anticlockwise. */
  private Box turned(Box b, int turns) {
    return switch (turns) {
      case 1 -> new Box(b.top(), width - b.right(), b.bottom(), width - b.left());
      case 2 -> new Box(width - b.right(), height - b.bottom(), width - b.left(), height - b.top());
      case 3 -> new Box(height - b.bottom(), b.left(), height - b.top(), b.right());
      default -> b;
    };
  }

  private RuledLine turned(RuledLine rule, int turns) {
    Box box =
        rule.horizontal()
            ? new Box(rule.from(), rule.at(), rule.to(), rule.at())
            : new Box(rule.at(), rule.from(), rule.at(), rule.to());
    Box to = turned(box, turns);
    return rule.horizontal() == (turns % 2 == 0)
        ? new RuledLine(true, to.top(), to.left(), to.right())
        : new RuledLine(false, to.left(), to.top(), to.bottom());
  }
}
