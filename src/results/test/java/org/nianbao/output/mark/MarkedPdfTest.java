package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Source;
import org.nianbao.result.ReportResult;

/** Marked copies of PDF files: what is added, where it stands, and how it goes away again. */
class MarkedPdfTest {

  private static final Path SHIFTED =
      Path.of("src/checker/test/resources/pdf/office=2022-bureau-mixed-form.docx.pdf");

  static List<Path> samples() throws IOException {
    List<Path> samples = new ArrayList<>();
    for (String folder : List.of("src/checker/test/resources/pdf", "../shared/reports")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          files.filter(f -> f.toString().endsWith(".pdf")).sorted().forEach(samples::add);
        }
      } else {
        System.out.println("without the reports in " + folder + ", which is not there");
      }
    }
    return samples;
  }

  private static List<PDAnnotationMarkup> own(PDDocument pdf) throws IOException {
    List<PDAnnotationMarkup> own = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation one : page.getAnnotations()) {
        if (one instanceof PDAnnotationMarkup markup && "年报检查".equals(markup.getTitlePopup())) {
          own.add(markup);
        }
      }
    }
    return own;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theFileItselfStaysAndEveryFindingIsSaidOnce(Path sample) throws Exception {
    Source source = WordSamples.load(sample);
    ReportResult report = WordSamples.check(source);
    MarkedCopy copy = WordSamples.mark(source, report);
    assertEquals("", copy.ending());
    assertEquals(source.bytes().length, Arrays.mismatch(source.bytes(), copy.bytes()));
    assertArrayEquals(copy.bytes(), WordSamples.mark(source, report).bytes(), "the same each time");
    Source marked = new Source(source.path(), copy.bytes());
    assertEquals(messages(report), messages(WordSamples.check(marked)), "read as before");
    assertTrue(Marking.isUntouched(marked));
    assertFalse(Marking.isUntouched(source));
    assertArrayEquals(source.bytes(), Marking.cleared(marked).bytes());
    assertSame(source, Marking.cleared(source));
    try (PDDocument pdf = Loader.loadPDF(copy.bytes())) {
      List<PDAnnotationMarkup> own = own(pdf);
      assertEquals(copy.comments(), own.size());
      String said = String.join("\n", own.stream().map(PDAnnotation::getContents).toList());
      for (int i = 0; i < report.findings().size(); i++) {
        String line = "\n" + (i + 1) + ". ";
        assertEquals(1, ("\n" + said).split(Pattern.quote(line), -1).length - 1);
        assertTrue(said.contains(report.findings().get(i).message().zh()));
      }
      for (PDAnnotationMarkup one : own) {
        assertNotNull(one.getNormalAppearanceStream(), "its looks are in the file");
        assertTrue(one.isPrinted());
        PDRectangle page = one.getPage().getCropBox();
        assertTrue(page.contains(middle(one.getRectangle())[0], middle(one.getRectangle())[1]));
      }
    }
  }

  private static float[] middle(PDRectangle box) {
    return new float[] {
      (box.getLowerLeftX() + box.getUpperRightX()) / 2,
      (box.getLowerLeftY() + box.getUpperRightY()) / 2
    };
  }

  private static List<String> messages(ReportResult report) {
    return report.findings().stream().map(one -> one.message().zh()).toList();
  }

  @Test
  void aWrongCellHasItsFrame() throws Exception {
    Source source = WordSamples.load(SHIFTED);
    try (PDDocument pdf = Loader.loadPDF(WordSamples.marked(source).bytes())) {
      PDAnnotation frame =
          own(pdf).stream()
              .filter(one -> one.getContents().contains("不应为负数"))
              .findFirst()
              .orElseThrow();
      assertTrue(frame instanceof PDAnnotationSquare);
      PDRectangle box = frame.getRectangle();
      PDFTextStripperByArea text = new PDFTextStripperByArea();
      float top = frame.getPage().getCropBox().getHeight() - box.getUpperRightY();
      text.addRegion(
          "frame",
          new Rectangle2D.Float(box.getLowerLeftX(), top, box.getWidth(), box.getHeight()));
      text.extractRegions(frame.getPage());
      assertEquals("-12", text.getTextForRegion("frame").strip());
    }
  }

  @Test
  void whatIsSaidOfTheWholeStandsOnTheFirstPage() throws Exception {
    Source source = WordSamples.load(SHIFTED);
    try (PDDocument pdf = Loader.loadPDF(WordSamples.marked(source).bytes())) {
      PDAnnotation note = pdf.getPage(0).getAnnotations().get(0);
      assertTrue(note instanceof PDAnnotationText);
      assertTrue(note.getContents().startsWith("检查发现错误 7 处、警告 2 处"), note.getContents());
      PDRectangle page = pdf.getPage(0).getCropBox();
      assertTrue(note.getRectangle().getUpperRightY() > page.getUpperRightY() - 10);
      assertTrue(note.getRectangle().getLowerLeftX() < page.getLowerLeftX() + 10);
    }
  }

  /** The same sheets, laid into the file turned, so that a reader sees them as before. */
  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void onTurnedPagesFramesStandAroundTheSameWords(int degrees) throws Exception {
    Source source = WordSamples.load(SHIFTED);
    Source turned = new Source("turned.pdf", turned(source, degrees));
    List<String> upright = framed(WordSamples.marked(source));
    assertFalse(upright.isEmpty());
    assertEquals(upright, framed(WordSamples.marked(turned)));
  }

  private static byte[] turned(Source source, int degrees) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
      for (PDPage page : pdf.getPages()) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        Matrix turn =
            switch (degrees) {
              case 90 -> new Matrix(0, 1, -1, 0, height, 0);
              case 180 -> new Matrix(-1, 0, 0, -1, width, height);
              default -> new Matrix(0, -1, 1, 0, 0, width);
            };
        try (PDPageContentStream first =
            new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
          first.transform(turn);
        }
        PDRectangle box =
            degrees == 180 ? new PDRectangle(width, height) : new PDRectangle(height, width);
        page.setMediaBox(box);
        page.setCropBox(box);
        page.setRotation(degrees);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** For each frame its box as a reader sees it and what is said there. */
  private static List<String> framed(Source marked) throws IOException {
    List<String> framed = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(marked.bytes())) {
      for (PDAnnotationMarkup one : own(pdf)) {
        if (one instanceof PDAnnotationSquare) {
          PDRectangle box = one.getRectangle();
          PDRectangle page = one.getPage().getCropBox();
          float left =
              switch (one.getPage().getRotation()) {
                case 90 -> box.getLowerLeftY();
                case 180 -> page.getWidth() - box.getUpperRightX();
                case 270 -> page.getHeight() - box.getUpperRightY();
                default -> box.getLowerLeftX();
              };
          float top =
              switch (one.getPage().getRotation()) {
                case 90 -> box.getLowerLeftX();
                case 180 -> box.getLowerLeftY();
                case 270 -> page.getWidth() - box.getUpperRightX();
                default -> page.getHeight() - box.getUpperRightY();
              };
          framed.add(Math.round(left / 4) + " " + Math.round(top / 4) + " " + one.getContents());
        }
      }
    }
    return framed;
  }

  @Test
  void marksGoFromACopyThatSomebodyHasWorkedOnAndTheirsStay() throws Exception {
    Source marked = WordSamples.marked(WordSamples.load(SHIFTED));
    Source kept = new Source("kept.pdf", withNoteOfTheirs(marked.bytes()));
    assertFalse(Marking.isUntouched(kept));
    Source cleared = Marking.cleared(kept);
    assertEquals(kept.bytes().length, Arrays.mismatch(kept.bytes(), cleared.bytes()));
    try (PDDocument pdf = Loader.loadPDF(cleared.bytes())) {
      assertEquals(List.of(), own(pdf));
      assertEquals("请核", pdf.getPage(0).getAnnotations().get(0).getContents());
    }
    Source again = WordSamples.marked(cleared);
    try (PDDocument pdf = Loader.loadPDF(again.bytes())) {
      assertEquals(WordSamples.mark(cleared).comments(), own(pdf).size());
    }
  }

  private static byte[] withNoteOfTheirs(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDAnnotationText theirs = new PDAnnotationText();
      theirs.setContents("请核");
      theirs.setTitlePopup("王某");
      theirs.setRectangle(new PDRectangle(100, 100, 20, 20));
      List<PDAnnotation> all = new ArrayList<>(pdf.getPage(0).getAnnotations());
      all.add(theirs);
      pdf.getPage(0).setAnnotations(all);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      return out.toByteArray();
    }
  }

  @Test
  void aSignedOrEncryptedFileIsLeftAloneAndShownOnAPage() throws Exception {
    byte[] bytes = WordSamples.load(SHIFTED).bytes();
    for (byte[] closed : List.of(signed(bytes), encrypted(bytes))) {
      MarkedCopy copy = WordSamples.mark(new Source("closed.pdf", closed));
      assertEquals(".html", copy.ending());
      assertTrue(copy.told().get(0).zh().contains("有数字签名或者加了密"));
      assertTrue(new String(copy.bytes(), StandardCharsets.UTF_8).contains("不应为负数"));
    }
  }

  private static byte[] signed(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      pdf.addSignature(signature, content -> new byte[] {1, 2, 3});
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      AccessPermission may = new AccessPermission();
      may.setCanModifyAnnotations(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", may);
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** Who writes such a comment at the end of a file of their own loses nothing of it. */
  @Test
  void aSignThatIsNotOursIsNotBelieved() throws Exception {
    Source source = WordSamples.load(SHIFTED);
    byte[] tail = "\n%nianbao 100\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = Arrays.copyOf(source.bytes(), source.bytes().length + tail.length);
    System.arraycopy(tail, 0, bytes, source.bytes().length, tail.length);
    Source other = new Source("other.pdf", bytes);
    assertSame(other, Marking.cleared(other));
  }
}
