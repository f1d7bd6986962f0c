package org.nianbao.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.document.Blank;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Source;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;
import org.nianbao.document.TextDecoding;
import org.nianbao.document.UnreadableException;

/**
 * Reads text extractions. A line that begins with a tab is a cell; lines without tab that follow it
 * belong to the same cell; an empty line ends a row, two end the table.
 */
public final class TextReader implements DocumentReader {

  private static final Pattern RESIDUE = Pattern.compile("\\[bookmark: [^\\]]*]");

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
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String raw = lines.get(i);
      document.count(raw, 0);
      String line = raw.indexOf('[') < 0 ? raw : RESIDUE.matcher(raw).replaceAll("");
      if (line.startsWith("\t")) {
        document.count("", 1);
        rows.startCell(line.substring(1), number);
      } else if (line.isEmpty() && rows.inTable()) {
        if (!rows.awaitsFirstWords(lines, i) && rows.endRow()) {
          document.table(rows.takeTable());
        }
      } else if (rows.inCell()) {
        rows.continueCell(line);
      } else {
        if (rows.inTable()) {
          document.table(rows.takeTable());
        }
        document.paragraph(line, Place.line(number));
      }
    }
    if (rows.inTable()) {
      document.table(rows.takeTable());
    }
    return document.build(Document.Metadata.NONE);
  }

  /** The table that is being read: its rows so far, and the row and cell that are not yet ended. */
  private static final class Rows {
    private List<List<String>> rows = new ArrayList<>();
    private List<Integer> lines = new ArrayList<>();
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
      lines.add(rowLine);
      row = new ArrayList<>();
      return false;
    }

    private Table onGrid() {
      int[][] spans = SpanInference.of(rows);
      TableBuilder table =
          new TableBuilder(lines.isEmpty() ? Place.UNKNOWN : Place.line(lines.get(0)));
      for (int r = 0; r < rows.size(); r++) {
        table.startRow(Place.line(lines.get(r)));
        for (int c = 0; c < rows.get(r).size(); c++) {
          table.cell(rows.get(r).get(c), 1, spans[r][c]);
        }
      }
      return table.build();
    }

    Table takeTable() {
      endRow();
      Table table = onGrid();
      rows = new ArrayList<>();
      lines = new ArrayList<>();
      return table;
    }
  }
}
