package org.nianbao.document.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.WordTable.Merge;

class DocReaderTest {

  private static final Path SAMPLES = Path.of("src/checker/test/resources/converted");

  private static Document read(byte[] bytes) throws UnreadableException {
    return new Readers().read(new Source("报告.wps", bytes), Limits.DEFAULT);
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }

  @Test
  void numbersChangesAndMergedCells() throws IOException, UnreadableException {
    Document document = read(sample("2020-province-department-right.doc"));
    assertEquals("doc", document.format());
    List<String> shown = Shown.of(document);
    assertTrue(shown.contains("一、总体情况"), shown::toString);
    assertTrue(shown.contains("（一）主动公开"), shown::toString);
    assertTrue(
        shown.contains("0x3v3:（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 3x7:申请人情况"), shown::toString);
  }

  @Test
  void aStyleThatIsNotThereIsNone() throws IOException, UnreadableException {
    byte[] sample = sample("2020-province-department-right.doc");
    byte[] changed = sample.clone();
    int styles = 0;
    try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(sample))) {
      for (PAPX paragraph : doc.getParagraphTable().getParagraphs()) {
        byte[] modifiers = paragraph.getGrpprl();
        for (int at = 0; modifiers.length > 12 && at + modifiers.length < sample.length; at++) {
          if (Arrays.equals(sample, at, at + modifiers.length, modifiers, 0, modifiers.length)) {
            changed[at + 1] = 0x0F; // the style's number stands in front
            styles++;
          }
        }
      }
    }
    assertTrue(styles > 5);
    assertEquals(Shown.of(read(sample)), Shown.of(read(changed)));
  }

  @Test
  void aStoryWithoutCharactersHasNoParagraphs() throws IOException, UnreadableException {
    byte[] sample = sample("2020-province-department-right.doc");
    DocumentBuilder builder = new DocumentBuilder("doc", Limits.DEFAULT);
    try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(sample))) {
      new StoryReader(doc, builder, Limits.DEFAULT).read(new Range(40, 40, doc));
    }
    assertEquals(List.of(), builder.build(Document.Metadata.NONE).blocks());
  }

  /** As an office program embeds a workbook in a letter, and a letter in a workbook. */
  @Test
  void whatIsEmbeddedDoesNotTellWhatTheFileIs() throws IOException, UnreadableException {
    byte[] letter = sample("2020-province-department-right.doc");
    assertEquals("doc", read(embedding(letter, "Workbook")).format());
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("总体情况");
      book.write(workbook);
    }
    Document read = read(embedding(workbook.toByteArray(), "WordDocument"));
    assertEquals("xls", read.format());
    assertTrue(Shown.of(read).toString().contains("总体情况"));
  }

  private static byte[] embedding(byte[] document, String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document))) {
      file.getRoot()
          .createDirectory("MBD0001")
          .createDocument(stream, new ByteArrayInputStream(new byte[5000]));
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void rowsByTheirModifiers() {
    RowShape shape =
        shape(
            // two bytes of length, three cells, four edges; flags of 20 bytes a cell
            define(new int[] {0, 100, 300, 600}, 0x60, 1, 2),
            new byte[] {0x23, 0x76, 0, 1, (byte) 150, 0}, // the first cell is 150 wide
            new byte[] {0x2B, (byte) 0xD6, 2, 2, 1}); // the third goes on from above
    assertEquals(3, shape.cells());
    assertEquals(
        List.of(0, 150, 150, 350),
        List.of(shape.left(0), shape.right(0), shape.left(1), shape.right(1)));
    assertEquals(Merge.START, shape.vertical(0));
    assertEquals(Merge.CONTINUE, shape.vertical(2));
    assertTrue(shape.continuesLeft(2) && !shape.continuesLeft(1) && !shape.continuesLeft(0));
  }

  private static byte[] define(int[] edges, int... flags) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int cells = edges.length - 1;
    int length = 1 + 2 * edges.length + 20 * cells;
    out.writeBytes(new byte[] {0x08, (byte) 0xD6, (byte) (length + 1), 0, (byte) cells});
    for (int edge : edges) {
      out.writeBytes(new byte[] {(byte) edge, (byte) (edge >> 8)});
    }
    for (int flag : flags) {
      out.write(flag);
      out.writeBytes(new byte[19]);
    }
    return out.toByteArray();
  }

  private static RowShape shape(byte[]... modifiers) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] one : modifiers) {
      all.writeBytes(one);
    }
    return RowShape.of(new SprmBuffer(all.toByteArray(), 0));
  }

  @Test
  void oldAndLockedDocuments() throws IOException {
    assertTrue(refusal(patched(0, 0xDC)).contains("Word 95"));
    assertTrue(refusal(patched(11, 0x13)).contains("密码"));
  }

  /**
   * A document whose head says something else: byte 0 its version, byte 11 whether it is locked.
   */
  private static byte[] patched(int at, int value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem from =
            new POIFSFileSystem(new ByteArrayInputStream(sample("2019-bureau-right.doc")));
        POIFSFileSystem to = new POIFSFileSystem()) {
      for (String name : from.getRoot().getEntryNames()) {
        if (from.getRoot().getEntry(name).isDocumentEntry()) {
          byte[] content = from.createDocumentInputStream(name).readAllBytes();
          if (name.equals("WordDocument")) {
            content[at] = (byte) value;
          }
          to.createDocument(new ByteArrayInputStream(content), name);
        }
      }
      to.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void damagedDocuments() throws IOException {
    byte[] whole = sample("2019-bureau-right.doc");
    for (int parts = 1; parts < 8; parts++) {
      String reason = refusal(Arrays.copyOf(whole, whole.length * parts / 8));
      assertTrue(reason.contains("不完整或已损坏"), reason);
    }
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> read(bytes)).reason().zh();
  }
}
