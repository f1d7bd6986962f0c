package org.nianbao.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;
import org.nianbao.document.Source;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/**
 * Reads text extractions. A line that begins with a tab is a cell; lines without tab that follow it
 * belong to the same cell; an empty line ends a row, two end the table. Rows with bars or tabs
 * between their cells, as in Markdown or copied from a spreadsheet, are tables too. A tab may also
 * indent a paragraph, and a paragraph may be broken into lines of one length.
 */
public final class TextReader implements DocumentReader {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Fit fit(Source source) {
    return TextDecoding.of(source.bytes()).isPresent() ? Fit.FALLBACK : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    String text = TextDecoding.of(source.bytes()).orElseThrow().text(source.bytes());
    DocumentBuilder document = new DocumentBuilder(format(), limits);
    Rows rows = new Rows();
    List<String> lines = text.lines().map(PlainLine::of).toList();
    TabIndents indents = new TabIndents(lines);
    BrokenLines broken = new BrokenLines(lines);
    SignedTables signs = new SignedTables(lines);
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String line = lines.get(i);
      document.count(line, 0);
      Optional<SignedRows> signed = rows.inCell() ? Optional.empty() : signs.from(i, document);
      if (signed.isPresent()) {
        if (rows.inTable()) {
          document.table(rows.takeTable(next(document)));
        }
        document.table(signed.get().table(next(document)));
        i = signed.get().end() - 1;
        continue;
      }
      if (line.startsWith("\t") && !indents.isIndent(line, rows.inTable())) {
        document.count("", 1);
        rows.startCell(line.substring(1), number);
      } else if (line.isEmpty() && rows.inTable()) {
        if (!rows.awaitsFirstWords(lines, i) && rows.endRow()) {
          document.table(rows.takeTable(next(document)));
        }
      } else if (rows.inCell()) {
        rows.continueCell(line);
      } else {
        if (rows.inTable()) {
          document.table(rows.takeTable(next(document)));
        }
        int last = broken.end(i);
        if (!PlainLine.isRule(line)) {
          document.paragraph(joined(lines.subList(i, last + 1)), Place.line(number));
        }
        i = last;
      }
    }
    if (rows.inTable()) {
      document.table(rows.takeTable(next(document)));
    }
    return document.build(Document.Metadata.NONE);
  }

  private static Origin next(DocumentBuilder document) {
    return Origin.table(document.nextTable().number());
  }

  private static String joined(List<String> lines) {
    return lines.size() == 1
        ? lines.get(0)
        : lines.stream().map(Blank::strip).collect(Collectors.joining());
  }

  /** The table that is being read: its rows so far, and the row and cell that are not yet ended. */
  private static final class Rows {
    private List<List<String>> rows = new ArrayList<>();
    private List<Place> places = new ArrayList<>();
    private List<StringBuilder> row = new ArrayList<>();
    private int rowLine;

    boolean inTable() {
      return !rows.isEmpty() || !row.isEmpty();
    }

    boolean inCell() {
      return !row.isEmpty();
    }

    void startCell(String text, int line) {
      if (row.isEmpty()) {
        rowLine = line;
      }
      row.add(new StringBuilder(text));
    }

    /**
     * Whether an empty line is the beginning of the open cell, not the end of its row: a tall
     * merged cell at the beginning of a row may hold empty lines before its words.
     */
    boolean awaitsFirstWords(List<String> lines, int at) {
      if (row.size() != 1 || !Blank.isBlank(row.get(0).toString())) {
        return false;
      }
      int next = at;
      while (next < lines.size() && lines.get(next).isEmpty()) {
        next++;
      }
      return next < lines.size() && !lines.get(next).startsWith("\t");
    }

    void continueCell(String line) {
      row.get(row.size() - 1).append('\n').append(line);
    }

    /** Ends the row, or, where none is open, says that the table has ended. */
    boolean endRow() {
      if (row.isEmpty()) {
        return true;
      }
      rows.add(row.stream().map(StringBuilder::toString).toList());
      places.add(Place.line(rowLine));
      row = new ArrayList<>();
      return false;
    }

    Table takeTable(Origin origin) {
      endRow();
      places.replaceAll(place -> place.from(origin));
      Table table = SpanInference.table(rows, places);
      rows = new ArrayList<>();
      places = new ArrayList<>();
      return table;
    }
  }
}
