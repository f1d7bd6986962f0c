package org.nianbao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Damaged;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** PDF files that ask for too much, or are none: each gets one sentence. */
class HostilePdfTest {

  /** Measures nothing: tells a hang from a slow machine. */
  private static final Duration FOR_EVER = Duration.ofMinutes(3);

  private static String refusal(byte[] bytes) {
    return assertTimeoutPreemptively(
        FOR_EVER,
        () ->
            assertThrows(
                    UnreadableException.class,
                    () -> new Readers().read(new Source("报告.pdf", bytes), Limits.DEFAULT))
                .reason()
                .zh());
  }

  /** A file of the given objects, listed as a PDF lists them; the first is the catalogue. */
  private static byte[] file(byte[]... objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.7\n"));
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      list.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(latin((i + 1) + " 0 obj\n"));
      out.writeBytes(objects[i]);
      out.writeBytes(latin("\nendobj\n"));
    }
    int at = out.size();
    int count = objects.length + 1;
    out.writeBytes(latin("xref\n0 " + count + "\n0000000000 65535 f \n" + list));
    out.writeBytes(latin("trailer <</Size " + count + "/Root 1 0 R>>\nstartxref\n" + at));
    out.writeBytes(latin("\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] stream(String dictionary, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(latin("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] content, int times) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflater.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] onePage(byte[]... others) {
    byte[][] objects = new byte[others.length + 3][];
    objects[0] = latin("<</Type/Catalog/Pages 2 0 R>>");
    objects[1] = latin("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    objects[2] =
        latin(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>>>");
    System.arraycopy(others, 0, objects, 3, others.length);
    return file(objects);
  }

  @Test
  void programsThatUnpackWithoutEnd() throws Exception {
    byte[] bomb = deflated(new byte[1 << 20], 200);
    assertTrue(refusal(onePage(stream("/Filter/FlateDecode", bomb))).contains("异常庞大"));
    byte[] twice = deflated(bomb, 1);
    String filters = "/Filter[/FlateDecode/FlateDecode]";
    assertTrue(refusal(onePage(stream(filters, twice))).contains("异常庞大"));
    assertTrue(
        refusal(onePage(stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", bomb)))
            .contains("异常庞大"));
  }

  /** Each of them unpacks to less than a file may be large. */
  @Test
  void listsOfObjectsThatAreTooMuchTogether() throws Exception {
    byte[] list = deflated(new byte[1 << 20], 30);
    byte[][] lists = new byte[10][];
    Arrays.fill(lists, stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", list));
    assertTrue(refusal(onePage(lists)).contains("异常庞大"));
  }

  /** Where none of them ends, what follows is not searched for the end of each. */
  @Test
  void listsOfObjectsWithoutEnd() {
    String list = "1 0 obj<</Type/ObjStm>>stream\n";
    assertTrue(refusal(latin("%PDF-1.5\n" + list.repeat(500_000) + "\n%%EOF")).contains("异常庞大"));
  }

  @Test
  void drawingsWithinDrawings() {
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
    String again = "/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>";
    byte[] both = latin("/A Do /B Do ".repeat(50));
    String reason =
        refusal(onePage(stream("", both), stream(form + again, both), stream(form + again, both)));
    assertTrue(reason.contains("停在“读取文件”") || reason.contains("没有可以复制的文字"), reason);
    assertTrue(refusal(onePage(stream("", latin("q ".repeat(5_000))))).contains("层层嵌套"));
  }

  @Test
  void tooManyPagesAndCharacters() {
    Pdf pages = Pdf.a4();
    for (int page = 0; page < Limits.DEFAULT.pages(); page++) {
      pages.page();
    }
    assertTrue(refusal(pages.bytes()).contains("超过300页"));
    Pdf text = Pdf.a4();
    for (int i = 0; i < 2_100; i++) {
      text.text(10, 10, 1, "甲".repeat(500));
    }
    assertTrue(refusal(text.bytes()).contains("过大"));
  }

  @Test
  void pagesThatLeadInCircles() {
    byte[] circle =
        file(
            latin("<</Type/Catalog/Pages 2 0 R>>"),
            latin("<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 1000000000>>"),
            latin("<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 5>>"));
    String reason = refusal(circle);
    assertTrue(!reason.isEmpty(), reason);
  }

  @Test
  void brokenFiles() throws Exception {
    byte[] whole = Pdf.a4().text(100, 100, 16, "规章").bytes();
    assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2)).contains("不完整"));
    assertTrue(refusal(latin("%PDF-1.7 x")).contains("不完整"));
    assertTrue(refusal(latin("%PDF-1.7\nstartxref\n0\n%%EOF")).contains("损坏"));
    byte[] program = deflated(latin("BT ET ".repeat(2_000)), 1);
    Arrays.fill(program, program.length / 2, program.length / 2 + 8, (byte) 0x55);
    assertTrue(refusal(onePage(stream("/Filter/FlateDecode", program))).contains("损坏"));
  }

  @Test
  void mutatedFiles() throws IOException {
    Damaged.assertAllAreAnswered(
        Path.of("src/checker/test/resources/pdf/office=2025-blank-form.docx.pdf"));
  }
}
