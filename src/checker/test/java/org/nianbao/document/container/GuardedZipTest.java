package org.nianbao.document.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class GuardedZipTest {

  private static final byte[] TEXT = "政府信息公开工作年度报告".repeat(500).getBytes(StandardCharsets.UTF_8);

  @Test
  void partsDeflatedAndStored() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(TEXT);
      ZipEntry stored = new ZipEntry("Media/Stamp.png");
      CRC32 sum = new CRC32();
      sum.update(TEXT);
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(TEXT.length);
      stored.setCrc(sum.getValue());
      zip.putNextEntry(stored);
      zip.write(TEXT);
    }
    GuardedZip zip = open(bytes.toByteArray());
    assertArrayEquals(TEXT, read(zip, "word/document.xml"));
    assertArrayEquals(TEXT, read(zip, "Media/Stamp.png"));
    assertArrayEquals(TEXT, read(zip, "media\\stamp.PNG"), "names do not tell case, nor slashes");
    assertTrue(zip.part("word/styles.xml").isEmpty());
    assertEquals(2, zip.parts().size());
  }

  @Test
  void partsWhoseSizesStandInTheFieldForLargeNumbers() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(Zip64Mode.Always);
      for (String name : new String[] {"a.xml", "b.xml"}) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(TEXT);
        zip.closeArchiveEntry();
      }
    }
    GuardedZip zip = open(bytes.toByteArray());
    assertArrayEquals(TEXT, read(zip, "a.xml"));
    assertArrayEquals(TEXT, read(zip, "b.xml"));
  }

  @Test
  void aPartThatGrowsAHundredfoldIsStopped() throws Exception {
    GuardedZip zip = open(zipped("word/document.xml", new byte[2_000_000]));
    IOException stopped = assertThrows(IOException.class, () -> read(zip, "word/document.xml"));
    assertEquals(Refusal.bomb().getMessage(), GuardedZip.explain(stopped).getMessage());
    byte[] small = new byte[60_000]; // grows as much, but stays small
    assertArrayEquals(small, read(open(zipped("a", small)), "a"));
  }

  @Test
  void allPartsTogetherAreBoundedToo() throws Exception {
    byte[] noise = new byte[40_000];
    new Random(1).nextBytes(noise);
    Source source = new Source("a.docx", zipped("a", noise));
    GuardedZip zip =
        GuardedZip.open(
            source,
            new Limits(50_000, 1, 1, 1, 1, 1, Duration.ofSeconds(1), 1, 1, 1, Optional.empty()));
    assertArrayEquals(noise, read(zip, "a"));
    assertThrows(IOException.class, () -> read(zip, "a"));
  }

  @Test
  void aDirectoryThatPointsNowhere() throws Exception {
    byte[] bytes = zipped("word/document.xml", TEXT);
    int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 42] = 7; // where its entry stands
    GuardedZip zip = open(bytes);
    assertThrows(IOException.class, () -> zip.part("word/document.xml"));
  }

  @Test
  void aPartThatBreaksOff() throws Exception {
    byte[] bytes = zipped("word/document.xml", TEXT);
    int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 20] = 9; // how long it is
    bytes[directory + 21] = 0;
    GuardedZip zip = open(bytes);
    assertThrows(IOException.class, () -> read(zip, "word/document.xml"));
  }

  private static GuardedZip open(byte[] bytes) throws UnreadableException {
    return GuardedZip.open(new Source("a.docx", bytes), Limits.DEFAULT);
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] read(GuardedZip zip, String name) throws IOException {
    try (var in = zip.part(name).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private static int lastIndexOf(byte[] bytes, byte[] sought) {
    for (int at = bytes.length - sought.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    throw new IllegalArgumentException("not there");
  }
}
