package org.nianbao.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Reads a list of agencies: a table with a line of headings, as CSV (UTF-8 or GBK, as Excel saves
 * it) or as the first sheet of an .xlsx workbook.
 */
public final class AgencyList {

  private static final long MOST_BYTES = 16L << 20;

  private AgencyList() {}

  /**
   * Returns the agencies of a file.
   *
   * @throws AgencyListException if it cannot be read or holds no valid list
   */
  public static Agencies read(Path file) throws AgencyListException {
    return AgencyLines.agencies(lines(file)).from(file);
  }

  private static List<ListLine> lines(Path file) throws AgencyListException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw mistake(Messages.say("agency.file.too-large"));
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
        return WorkbookLines.of(bytes);
      }
      if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
        throw mistake(Messages.say("agency.file.old-workbook"));
      }
      TextDecoding decoding =
          TextDecoding.of(bytes)
              .orElseThrow(() -> mistake(Messages.say("agency.file.unknown-format")));
      return CsvLines.of(decoding.text(bytes));
    } catch (IOException e) {
      throw mistake(Messages.say("agency.file.missing"));
    }
  }

  static AgencyListException mistake(Wording what) {
    return new AgencyListException(List.of(what));
  }

  /**
   * A line of a table.
   *
   * @param number its number in the file, from 1
   * @param cells its cells without white space around them
   */
  record ListLine(int number, List<String> cells) {

    ListLine {
      cells = cells.stream().map(String::strip).toList();
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }

    /** Returns a cell; empty where the line is shorter. */
    String cell(int index) {
      return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
  }
}
