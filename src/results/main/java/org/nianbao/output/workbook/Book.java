package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** A workbook whose sheets are written row by row and leave memory as they grow. */
final class Book implements AutoCloseable {

  /** The sheets by their ids, in the order in which people look at them. */
  private static final List<String> ORDER =
      List.of(
          "overview",
          "scores",
          "groups",
          "trend",
          "problems",
          "rules",
          "unread",
          "copies",
          "years",
          "missing",
          "cleared-agencies",
          "cleared");

  /** So many rows of a sheet are in memory. */
  private static final int WINDOW = 64;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
  private final BookStyles styles = new BookStyles(workbook);
  private final Language language;
  private final Map<String, Integer> parts = new HashMap<>();

  /**
   * Begins a workbook.
   *
   * @param version the program's version, which its properties name
   * @param day the day of the run
   */
  Book(Language language, String version, LocalDate day) {
    this.language = language;
    workbook.setCompressTempFiles(true);
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    properties.getExtendedProperties().setApplication("nianbao");
    properties.getExtendedProperties().setAppVersion("1.0");
    properties.getCoreProperties().setCreator("nianbao " + version);
    try {
      properties.getCoreProperties().setCreated(day + "T00:00:00Z");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  Language language() {
    return language;
  }

  BookStyles styles() {
    return styles;
  }

  SXSSFWorkbook workbook() {
    return workbook;
  }

  /** The name of a sheet by its id. */
  String sheetName(String id) {
    return Messages.find("output.sheet." + id).orElseThrow().in(language);
  }

  /** Makes a sheet; a list that needs several numbers them from 1. */
  SXSSFSheet sheet(String id, int number) {
    parts.put(id, number);
    return workbook.createSheet(partName(id, number));
  }

  private String partName(String id, int number) {
    return sheetName(id) + (number == 1 ? "" : " " + number);
  }

  /** Puts the sheets in order, writes the workbook and leaves the stream open. */
  void write(OutputStream out) throws IOException {
    int place = 0;
    for (String id : ORDER) {
      for (int number = 1; number <= parts.getOrDefault(id, 0); number++) {
        workbook.setSheetOrder(partName(id, number), place++);
      }
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.write(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
