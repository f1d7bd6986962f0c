package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.wording.Language;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads back the list of findings of a workbook after people have filled it in. Columns are known
 * by their headings, so that they may have moved and others may stand between them.
 */
public final class ReviewedList {

  private static final List<String> NEEDED = List.of("fingerprint", "verdict");

  private final List<ReviewedRow> rows = new ArrayList<>();
  private boolean found;

  private ReviewedList() {}

  /**
   * Reads a workbook.
   *
   * @return the rows on which people have said something; empty where no sheet is such a list
   * @throws IOException if it cannot be read, or is no workbook
   */
  public static Optional<List<ReviewedRow>> read(Path file) throws IOException {
    ReviewedList list = new ReviewedList();
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(opened);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          list.sheet(sheet, sheets.getSheetName(), reader, strings);
        }
      }
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw new IOException(e); // damaged workbooks make the library fail in many ways
    }
    return list.found ? Optional.of(list.rows) : Optional.empty();
  }

  private void sheet(
      InputStream in, String name, XSSFReader reader, ReadOnlySharedStringsTable strings)
      throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(
        new XSSFSheetXMLHandler(
            reader.getStylesTable(), null, strings, new Rows(name), new Days(), false));
    parser.parse(new InputSource(in));
  }

  /** Days as they are written everywhere, whatever format somebody has chosen for them. */
  private static final class Days extends DataFormatter {
    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904Windowing) {
      return DateUtil.isADateFormat(formatIndex, formatString)
          ? DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate().toString()
          : super.formatRawCellContents(value, formatIndex, formatString, use1904Windowing);
    }
  }

  /** Takes the rows of a sheet: first one with headings, then those below it. */
  private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final String sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> cells = new TreeMap<>();

    Rows(String sheet) {
      this.sheet = sheet;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      if (reference != null && text != null) {
        cells.put((int) new CellReference(reference).getCol(), text.strip());
      }
    }

    @Override
    public void endRow(int row) {
      if (columns.isEmpty()) {
        headings();
      } else {
        ReviewedRow reviewed = reviewed(row + 1);
        boolean silent =
            reviewed.verdict() == ReviewedRow.Opinion.NONE
                && reviewed.reason().isEmpty()
                && reviewed.by().isEmpty();
        if (!silent) {
          rows.add(reviewed);
        }
      }
    }

    private void headings() {
      Map<String, Integer> named = new HashMap<>();
      cells.forEach(
          (column, text) ->
              ProblemSheet.IDS.stream()
                  .filter(id -> isNamed(text, id))
                  .findFirst()
                  .ifPresent(id -> named.putIfAbsent(id, column)));
      if (named.keySet().containsAll(NEEDED)) {
        columns.putAll(named);
        found = true;
      }
    }

    private static boolean isNamed(String text, String id) {
      return text.equals(ColumnName.of(id, Language.ZH))
          || text.toLowerCase(Locale.ROOT).equals(ColumnName.of(id, Language.EN));
    }

    private ReviewedRow reviewed(int number) {
      String said = cell("verdict");
      return new ReviewedRow(
          sheet,
          number,
          cell("fingerprint").toLowerCase(Locale.ROOT),
          cell("rule"),
          cell("agency"),
          cell("year"),
          cell("message"),
          verdict(said),
          said,
          cell("reason"),
          cell("by"),
          cell("until"));
    }

    private String cell(String id) {
      Integer column = columns.get(id);
      return column == null ? "" : cells.getOrDefault(column, "");
    }
  }

  private static ReviewedRow.Opinion verdict(String said) {
    if (said.isEmpty()) {
      return ReviewedRow.Opinion.NONE;
    }
    String word = said.toLowerCase(Locale.ROOT).replaceAll("[\\s　]+", " ").strip();
    for (Language language : Language.values()) {
      List<String> words = List.of(ProblemSheet.verdicts(language));
      int place = words.indexOf(word);
      if (place >= 0) {
        return List.of(
                ReviewedRow.Opinion.AGREED,
                ReviewedRow.Opinion.NOT_AGREED,
                ReviewedRow.Opinion.OPEN)
            .get(place);
      }
    }
    return ReviewedRow.Opinion.OTHER;
  }
}
