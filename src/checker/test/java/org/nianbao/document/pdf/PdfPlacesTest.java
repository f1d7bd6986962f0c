package org.nianbao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** The box of a cell holds what stands in it, and nothing that stands beside it. */
class PdfPlacesTest {

  static List<Path> samples() throws IOException {
    List<Path> samples = new ArrayList<>();
    for (String folder : List.of("src/checker/test/resources/pdf", "../shared/reports")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          files.filter(f -> f.toString().endsWith(".pdf")).sorted().forEach(samples::add);
        }
      }
    }
    return samples;
  }

  private static List<Cell> cells(byte[] pdf) throws UnreadableException {
    return new Readers()
        .read(new Source("报告.pdf", pdf), Limits.DEFAULT).blocks().stream()
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).rows().stream().flatMap(List::stream))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void figuresStandInTheirBoxes(Path sample) throws IOException, UnreadableException {
    byte[] pdf = Files.readAllBytes(sample);
    int figures = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (Cell cell : cells(pdf)) {
        String text = Blank.remove(cell.text());
        if (text.matches("\\d+")) {
          assertEquals(text, text(document, cell.place().area()), cell.toString());
          figures++;
        }
      }
    }
    assertTrue(figures > 20 || sample.toString().matches(".*(budget|blank).*"), "too few figures");
  }

  private static String text(PDDocument document, Place.Area area) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion(
        "cell", new Rectangle(area.left(), area.top(), area.width() + 1, area.height() + 1));
    stripper.extractRegions(document.getPage(area.page() - 1));
    return Blank.remove(stripper.getTextForRegion("cell"));
  }

  @Test
  void cellsWithoutLinesHaveBoxesOfTheirOwn() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .text(90, 100, 12, "信息内容")
            .text(250, 100, 12, "制发件数")
            .text(350, 100, 12, "废止件数")
            .text(450, 100, 12, "有效件数");
    String[] labels = {"规章", "行政规范性文件", "行政许可"};
    for (int i = 0; i < labels.length; i++) {
      int y = 130 + 30 * i;
      pdf.text(90, y, 12, labels[i]).text(262, y, 12, "1" + i).text(362, y, 12, "2" + i);
      pdf.text(462, y, 12, "3" + i);
    }
    List<Cell> cells = cells(pdf.bytes());
    Cell figure = cells.stream().filter(c -> c.text().equals("21")).findFirst().orElseThrow();
    Cell label = cells.stream().filter(c -> c.text().equals("行政规范性文件")).findFirst().orElseThrow();
    assertEquals(1, figure.place().area().page());
    assertEquals(362, figure.place().area().left());
    assertEquals(12, figure.place().area().width());
    assertEquals(90, label.place().area().left());
    assertEquals(84, label.place().area().width());
    assertEquals(label.place().area().top(), figure.place().area().top());
  }
}
