package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** A workbook whose sheets are written row by row and leave memory as they grow. */
final class Book implements AutoCloseable {

  /** So many rows of a sheet are in memory. */
  private static final int WINDOW = 64;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
  private final Styles styles = new Styles(workbook);
  private final Language language;
  private final List<String> order = new ArrayList<>();

  /**
   * Begins a workbook.
   *
   * @param version the program's version, which its properties name
   */
  Book(Language language, String version) {
    this.language = language;
    workbook.setCompressTempFiles(true);
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    properties.getExtendedProperties().setApplication("nianbao");
    properties.getExtendedProperties().setAppVersion("1.0");
    properties.getCoreProperties().setCreator("nianbao " + version);
    properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
  }

  Language language() {
    return language;
  }

  Styles styles() {
    return styles;
  }

  SXSSFWorkbook workbook() {
    return workbook;
  }

  /** The name of a sheet by its id. */
  String sheetName(String id) {
    return Messages.find("output.sheet." + id).orElseThrow().in(language);
  }

  /**
   * Makes a sheet; those of one id follow each other, in the order in which ids were first used.
   */
  SXSSFSheet sheet(String id, int number) {
    String name = sheetName(id) + (number == 1 ? "" : " " + number);
    SXSSFSheet sheet = workbook.createSheet(name);
    if (number == 1) {
      order.add(name);
    } else {
      order.add(order.indexOf(sheetName(id) + (number == 2 ? "" : " " + (number - 1))) + 1, name);
    }
    return sheet;
  }

  /** Puts the sheets in order, writes the workbook and leaves the stream open. */
  void write(OutputStream out) throws IOException {
    for (int i = 0; i < order.size(); i++) {
      workbook.setSheetOrder(order.get(i), i);
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
