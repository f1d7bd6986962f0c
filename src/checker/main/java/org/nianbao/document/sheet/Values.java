package org.nianbao.document.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;

/** Reads comma-separated values into a sheet. */
final class Values {

  private Values() {}

  static void read(Reader reader, Sheet sheet) throws UnreadableException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setLenientEof(true).get();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      int row = 0;
      for (CSVRecord record : parser) {
        int column = 0;
        for (String value : record) {
          sheet.cell(row, column++, value);
        }
        row++;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw Refusal.damaged(e);
    }
    sheet.inferMerges();
    sheet.add();
  }
}
