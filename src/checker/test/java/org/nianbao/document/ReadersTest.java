package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.document.docx.Docx;

class ReadersTest {

  @Test
  void aPackageWithTwoPartsOfOneNameIsRefusedWhereTheyDiffer() throws IOException {
    byte[] document = Docx.body(Docx.p("一、总体情况")).bytes();
    for (String second : List.of("word/document.xml", "word/Document.XML")) {
      String refusal = refusal(withPart(document, second, "<other/>"));
      assertTrue(refusal.contains("同名") && refusal.contains(second), refusal);
    }
  }

  private static String refusal(byte[] bytes) {
    return refusal(new Readers(), new Source("报告.docx", bytes));
  }

  private static String refusal(Readers readers, Source source) {
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> readers.read(source, Limits.DEFAULT));
    assertTrue(e.reason().zh().endsWith("。"), e.reason().zh());
    assertTrue(e.reason().en().endsWith("."), e.reason().en());
    return e.reason().zh();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A package with a further part, under whatever name. */
  private static byte[] withPart(byte[] document, String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(document));
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(bytes)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putArchiveEntry(new ZipArchiveEntry(part.getName()));
        from.transferTo(to);
        to.closeArchiveEntry();
      }
      to.putArchiveEntry(new ZipArchiveEntry(name));
      to.write(content.getBytes(StandardCharsets.UTF_8));
      to.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] ole2(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void choosesTheReaderByContentWhateverTheName() throws UnreadableException {
    Readers readers = new Readers();
    assertEquals("docx", format(readers, "a.html", Docx.body(Docx.p("甲")).bytes()));
    assertEquals("html", format(readers, "a.docx", "<p>甲</p>".getBytes(StandardCharsets.UTF_8)));
    assertEquals("text", format(readers, "a.docx", "甲乙".getBytes(TextDecoding.GB18030)));
  }

  private static String format(Readers readers, String name, byte[] bytes)
      throws UnreadableException {
    return readers.read(new Source(name, bytes), Limits.DEFAULT).format();
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 x',PDF",
    "'\u0089PNG\r\n\u001a\n',图片",
    "'\u00ff\u00d8\u00ff\u00e0',图片",
    "'GIF89a\u0001\u0000',图片",
    "'BM\u0000\u0000\u0000',图片",
    "'II*\u0000',图片",
    "'MM\u0000*',图片",
    "'RIFF\u0000\u0000\u0000\u0000WEBPVP8 ',图片",
    "'Rar!\u001a\u0007\u0000',压缩包",
    "'7z\u00bc\u00af\u001c',压缩包",
    "'\u007fELF\u0002',程序",
    "'MZ\u0090\u0000',程序",
    "'\u0000\u0001\u0002\u0003',不是可以识别的文档",
  })
  void namesWhatItDoesNotRead(String content, String name) {
    String reason = refusal(bytes(content));
    assertTrue(reason.contains(name), reason);
  }

  @Test
  void namesArchivesAndOfficeFiles() throws IOException {
    assertEquals("这是一个压缩包，无法直接检查；请先解压，再检查里面的文档。", refusal(zip("报告.docx", "b.txt")));
    assertTrue(refusal(zip("[Content_Types].xml", "xl/workbook.xml")).contains("不完整或已损坏"));
    assertTrue(refusal(zip("[Content_Types].xml", "ppt/presentation.xml")).contains("演示文稿"));
    assertTrue(refusal(zip("OFD.xml", "Doc_0/Document.xml")).contains("不完整或已损坏"));
    assertTrue(refusal(zip("mimetype", "content.xml")).contains("不完整或已损坏"));
    assertTrue(refusal(ole2("WordDocument")).contains("不完整或已损坏"));
    assertTrue(refusal(ole2("EncryptedPackage")).contains("密码"));
    assertTrue(refusal(ole2("Workbook")).contains("没有文字"));
    assertTrue(refusal(ole2("Contents")).contains("旧版 Office 文件"));
  }

  @Test
  void refusesEmptyFilesAndFilesWithoutText() {
    String empty = "文件是空的，没有任何内容；请核对是否保存或下载成功。";
    assertEquals(empty, refusal(new byte[0]));
    assertEquals(empty, refusal(" \r\n\t\u3000".getBytes(StandardCharsets.UTF_8)));
    assertEquals(empty, refusal(new byte[] {-1, -2, 32, 0}));
    assertTrue(refusal(Docx.body(Docx.p(" ")).bytes()).contains("没有文字"));
    assertTrue(refusal(bytes("<html><body><img src=a></body></html>")).contains("没有文字"));
  }

  @Test
  void refusesDamagedDocuments() {
    byte[] whole = Docx.body(Docx.p("甲".repeat(20_000))).bytes();
    for (int length : new int[] {whole.length / 10, whole.length / 2, whole.length - 30}) {
      String reason = refusal(Arrays.copyOf(whole, length));
      assertTrue(reason.contains("不完整或已损坏"), length + ": " + reason);
    }
    byte[] garbled = whole.clone();
    Arrays.fill(garbled, 300, whole.length - 500, (byte) 7);
    assertTrue(refusal(garbled).contains("不完整或已损坏"));
    assertTrue(refusal(Docx.body("<w:p><w:r></w:p>").bytes()).contains("不完整或已损坏"));
  }

  @Test
  void turnsFailuresOfAReaderIntoASentence() {
    for (Throwable failure : List.of(new IllegalStateException(), new StackOverflowError())) {
      assertTrue(refusal(failure).contains("读取中断"));
    }
    assertTrue(refusal(new OutOfMemoryError()).startsWith("读取这个文件时内存不足"));
  }

  private static String refusal(Throwable failure) {
    Readers readers = new Readers(List.of(new Failing(failure)), Hints.NONE);
    return refusal(readers, new Source("a", bytes("甲")));
  }

  private record Failing(Throwable failure) implements DocumentReader {

    @Override
    public String format() {
      return "failing";
    }

    @Override
    public Fit fit(Source source) {
      return Fit.YES;
    }

    @Override
    public Document read(Source source, Limits limits) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  @Test
  void refusesFilesThatCannotBeLoaded(@TempDir Path folder) throws IOException {
    assertTrue(load(folder.resolve("none.docx")).contains("找不到"));
    // what a name in another encoding becomes in Java
    assertTrue(load(folder.resolve("\uFFFD\uFFFD.docx")).contains("不是本机的编码"));
    assertTrue(load(folder).contains("文件夹"));
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertTrue(load(large).contains("超过32 MB"));
    assertTrue(Files.deleteIfExists(large));
    ByteArrayInputStream endless =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public synchronized int read(byte[] buffer, int from, int length) {
            return length;
          }
        };
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> Source.of("-", endless, Limits.DEFAULT));
    assertTrue(e.reason().zh().contains("超过32 MB"));
  }

  private static String load(Path path) {
    return assertThrows(UnreadableException.class, () -> Source.of(path, Limits.DEFAULT))
        .reason()
        .zh();
  }
}
