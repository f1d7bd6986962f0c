package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nianbao.Nianbao;

/**
 * A PDF from its bytes to the findings as JSON, against PDFBox that extracts its text alone, and
 * how many of them a second of CPU is enough for.
 */
record PdfBenchmark(Samples samples) {

  private static final int WARM_UP = 100;
  private static final int ROUNDS = 100;

  List<Measure> run() throws Exception {
    Nianbao nianbao = Nianbao.standard();
    List<Measure> measures = new ArrayList<>();
    for (Path file : samples.named("-right", ".pdf")) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Median checked = new Median();
      Median extracted = new Median();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double one = WarmBenchmark.milliseconds(() -> WarmBenchmark.check(nianbao, name, bytes));
        double other = WarmBenchmark.milliseconds(() -> extract(bytes));
        if (round >= 0) {
          checked.add(one);
          extracted.add(other);
        }
      }
      measures.add(new Measure("pdf: " + name, checked.value(), extracted.value(), "ms", 0));
      measures.add(
          new Measure(
              "pdf: a CPU second", 1000 / checked.value(), 1000 / extracted.value(), "reports", 0));
    }
    return measures;
  }

  private static int extract(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).length();
    }
  }
}
