package org.nianbao.document;

import java.util.Comparator;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Where something stands in its source, in the terms in which a person would look it up there.
 *
 * @param unit what {@code number} counts
 * @param number the line, paragraph or table in the source, from 1; 0 where the place is not known
 * @param row the row within a table, from 1; 0 outside tables
 * @param column the grid column within a table, from 1; 0 outside tables or for a whole row
 * @param area the page and the box on it, for sources that have pages; {@link Area#NONE} for others
 * @param file the name of the file, for what does not stand in the report's main file; empty for
 *     the main file
 * @param origin where a program finds it in the file
 * @param behind how many paragraphs stand before a table; 0 for what is no table
 */
public record Place(
    Unit unit, int number, int row, int column, Area area, String file, Origin origin, int behind) {

  /** The order in which a reader meets places; what stands in another file comes last. */
  public static final Comparator<Place> IN_DOCUMENT = Place::compare;

  /** A place in the main file. */
  public Place(Unit unit, int number, int row, int column, Area area) {
    this(unit, number, row, column, area, "", Origin.NONE, 0);
  }

  /**
   * A box on a page, in points (1/72 inch) from the page's upper left corner as a reader sees it.
   *
   * @param page the page, from 1; 0 for a source without pages
   */
  public record Area(int page, int left, int top, int width, int height) {

    /** No page at all. */
    public static final Area NONE = new Area(0, 0, 0, 0, 0);
  }

  /** Most sources have no pages: their places share one box. */
  public Place {
    area = area.page() == 0 ? Area.NONE : area;
    origin = origin.isNone() ? Origin.NONE : origin;
  }

  /**
   * What a place counts: lines of a text file, or the paragraphs and tables of a formatted
   * document.
   */
  public enum Unit {
    /** Lines of a text file. */
    LINE,
    /** Paragraphs outside tables, in reading order, empty ones not counted. */
    PARAGRAPH,
    /** Tables in reading order. */
    TABLE
  }

  /** The place of something whose place in the source is not known. */
  public static final Place UNKNOWN = new Place(Unit.PARAGRAPH, 0, 0, 0, Area.NONE);

  /** The given line of a text file, from 1. */
  public static Place line(int number) {
    return new Place(Unit.LINE, number, 0, 0, Area.NONE);
  }

  /** The given paragraph, from 1. */
  public static Place paragraph(int number) {
    return new Place(Unit.PARAGRAPH, number, 0, 0, Area.NONE);
  }

  /** The given table, from 1. */
  public static Place table(int number) {
    return new Place(Unit.TABLE, number, 0, 0, Area.NONE);
  }

  /** The given table, from 1, behind so many paragraphs. */
  public static Place table(int number, int behind) {
    return new Place(Unit.TABLE, number, 0, 0, Area.NONE, "", Origin.NONE, behind);
  }

  /**
   * A cell of the table that stands here; row and column from 1, column 0 for the whole row. Its
   * box and origin are those of the table as long as it is not given its own.
   */
  public Place at(int newRow, int newColumn) {
    return new Place(unit, number, newRow, newColumn, area, file, origin, behind);
  }

  /** The same place, in the given box of a page. */
  public Place on(Area newArea) {
    return new Place(unit, number, row, column, newArea, file, origin, behind);
  }

  /** The same place, in another file that belongs to the report. */
  public Place in(String otherFile) {
    return new Place(unit, number, row, column, area, otherFile, origin, behind);
  }

  /** The same place, found by programs at the given origin. */
  public Place from(Origin newOrigin) {
    return new Place(unit, number, row, column, area, file, newOrigin, behind);
  }

  private int compare(Place other) {
    if (!file.equals(other.file)) {
      return file.compareTo(other.file);
    }
    if (paragraphsBefore() != other.paragraphsBefore()) {
      return Integer.compare(paragraphsBefore(), other.paragraphsBefore());
    }
    if (tablesBefore() != other.tablesBefore()) {
      return Integer.compare(tablesBefore(), other.tablesBefore());
    }
    return row == other.row
        ? Integer.compare(column, other.column)
        : Integer.compare(row, other.row);
  }

  private int paragraphsBefore() {
    return unit == Unit.TABLE ? behind : number;
  }

  private int tablesBefore() {
    return unit == Unit.TABLE ? number : 0;
  }

  /**
   * The number of the paragraph as the file has it ({@link Origin#paragraph}), or as it was read
   * where the file has no such number; 0 for what is no paragraph.
   */
  public int paragraphNumber() {
    return origin.paragraph() > 0 || unit != Unit.PARAGRAPH ? origin.paragraph() : number;
  }

  /**
   * The number of the table as the file has it ({@link Origin#table}), or as it was read where the
   * file has no such number; 0 outside tables. Row and column count on the table's grid, on which a
   * merged cell stands where it begins.
   */
  public int tableNumber() {
    return origin.table() > 0 || unit != Unit.TABLE ? origin.table() : number;
  }

  /**
   * The place in words, such as “第12行”, “第3个表格第5行” or “第2页第3个表格第5行”, with the file in front where
   * it is not the main one; empty where it is not known.
   */
  public Wording describe() {
    // paragraphs are not counted on pages: a reader looks the words up on the page
    boolean pageAlone = area.page() > 0 && unit != Unit.TABLE;
    return describeAs(pageAlone ? Wording.same("") : within());
  }

  /**
   * The place, given in words that a reader of the report knows, with its page and file in front.
   */
  public Wording describeAs(Wording within) {
    if (number == 0) {
      return Wording.same("");
    }
    Wording onPage = onPage(within);
    return file.isEmpty() ? onPage : Messages.say("document.place.in-file", file, onPage);
  }

  private Wording onPage(Wording within) {
    if (area.page() == 0) {
      return within;
    }
    return within.zh().isEmpty()
        ? Messages.say("document.place.page", area.page())
        : Messages.say("document.place.in-page", area.page(), within);
  }

  private Wording within() {
    return switch (unit) {
      case LINE -> Messages.say("document.place.line", number);
      case PARAGRAPH -> Messages.say("document.place.paragraph", number);
      case TABLE ->
          row == 0
              ? Messages.say("document.place.table", number)
              : Messages.say("document.place.table-row", number, row);
    };
  }
}
