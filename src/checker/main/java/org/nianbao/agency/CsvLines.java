package org.nianbao.agency;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nianbao.agency.AgencyList.ListLine;
import org.nianbao.wording.Messages;

/** The lines of a table in CSV, or with tabs between its cells. */
final class CsvLines {

  private CsvLines() {}

  static List<ListLine> of(String text) throws AgencyListException {
    String headings = text.lines().findFirst().orElse("");
    char delimiter = headings.indexOf('\t') >= 0 && headings.indexOf(',') < 0 ? '\t' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    List<ListLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int end = 0;
      for (CSVRecord record : parser) {
        lines.add(new ListLine(end + 1, record.toList()));
        end = (int) parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException e) {
      int line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
      throw AgencyList.mistake(Messages.say("agency.file.broken-csv", line));
    }
    return lines;
  }
}
