package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.jsoup.Jsoup;
import org.nianbao.Nianbao;

/**
 * A file of each format from its bytes to the findings as JSON, against a bare extraction of its
 * text with the plainest tool at hand, in reports a second of CPU is enough for.
 */
record FormatsBenchmark(List<Samples> folders) {

  private static final List<String> FORMATS =
      List.of(
          "docx", "doc", "rtf", "odt", "fodt", "ods", "xlsx", "xls", "csv", "html", "pdf", "ofd",
          "txt");

  private static final int WARM_UP = 100;
  private static final int ROUNDS = 50;

  List<Measure> run() throws Exception {
    Nianbao nianbao = Nianbao.standard();
    List<Measure> measures = new ArrayList<>();
    for (String format : FORMATS) {
      Path file = sample("." + format);
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Median checked = new Median();
      Median extracted = new Median();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double one = WarmBenchmark.milliseconds(() -> WarmBenchmark.check(nianbao, name, bytes));
        double other = WarmBenchmark.milliseconds(() -> extract(format, bytes).length());
        if (round >= 0) {
          checked.add(one);
          extracted.add(other);
        }
      }
      measures.add(
          new Measure(
              "a CPU second: " + name,
              1000 / checked.value(),
              1000 / extracted.value(),
              "reports",
              0));
    }
    return measures;
  }

  /** Returns the first file of a format in one of the folders. */
  private Path sample(String ending) throws IOException {
    for (Samples samples : folders) {
      List<Path> files = samples.ending(ending);
      if (!files.isEmpty()) {
        return files.get(0);
      }
    }
    throw new IllegalStateException("no sample " + ending);
  }

  private static String extract(String format, byte[] bytes) throws Exception {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return switch (format) {
        case "doc" -> word(in);
        case "docx" -> packed(in, "word/document\\.xml");
        case "pdf" -> pages(bytes);
        case "rtf" -> rich(in);
        case "odt", "ods" -> packed(in, ".*content\\.xml");
        case "ofd" -> packed(in, ".*/Page_\\d+/Content\\.xml");
        case "fodt" -> characters(in);
        case "xlsx" -> workbook(in);
        case "xls" -> binaryWorkbook(in);
        case "html" -> Jsoup.parse(in, "UTF-8", "").text();
        default -> new String(bytes, StandardCharsets.UTF_8);
      };
    }
  }

  private static String word(InputStream in) throws IOException {
    try (WordExtractor extractor = new WordExtractor(in)) {
      return extractor.getText();
    }
  }

  private static String pages(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static String rich(InputStream in) throws IOException, BadLocationException {
    RTFEditorKit kit = new RTFEditorKit();
    javax.swing.text.Document document = kit.createDefaultDocument();
    kit.read(in, document, 0);
    return document.getText(0, document.getLength());
  }

  private static String packed(InputStream in, String parts)
      throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(parts)) {
          text.append(characters(new ByteArrayInputStream(zip.readAllBytes())));
        }
      }
    }
    return text.toString();
  }

  private static String characters(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static String workbook(InputStream in) throws Exception {
    try (OPCPackage opc = OPCPackage.open(in);
        XSSFEventBasedExcelExtractor extractor = new XSSFEventBasedExcelExtractor(opc)) {
      return extractor.getText();
    }
  }

  private static String binaryWorkbook(InputStream in) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(in);
        ExcelExtractor extractor = new ExcelExtractor(workbook)) {
      return extractor.getText();
    }
  }
}
