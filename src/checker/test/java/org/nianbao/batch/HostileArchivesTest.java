package org.nianbao.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.document.container.LastArchive;
import org.nianbao.wording.Language;

/** Archives that are small and would cost much to look through. */
class HostileArchivesTest {

  private static final int MOST = Limits.DEFAULT.entries();

  @TempDir Path folder;

  private interface Entries {
    void into(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Entries entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entries.into(zip);
    }
    return bytes.toByteArray();
  }

  private static byte[] many(int entries, String end) throws IOException {
    return zip(
        zip -> {
          for (int i = 0; i < entries; i++) {
            add(zip, i + end, new byte[0]);
          }
        });
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("报告.zip"), bytes);
  }

  private static void assertTooMany(Path file) {
    UnreadableException refusal =
        assertThrows(UnreadableException.class, () -> Archive.paths(file, Limits.DEFAULT));
    String reason = refusal.reason().in(Language.ZH);
    assertTrue(reason.contains(String.valueOf(MOST)), reason);
  }

  @Test
  void foldersInArchivesInAnArchiveCountToo() throws IOException {
    byte[] inner = many(MOST - 1, "/");
    assertTooMany(
        file(
            zip(
                zip -> {
                  for (int i = 0; i < 3; i++) {
                    add(zip, i + ".zip", inner);
                  }
                })));
  }

  @Test
  void moreEntriesThanAnyOfficeHandsInAreNotEvenListed() throws IOException {
    Path file = file(many(MOST + 1, ".txt"));
    assertTrue(Archive.is(file));
    assertTooMany(file);
  }

  @Test
  void asManyAsAreAllowedAreListed() throws Exception {
    assertEquals(MOST, Archive.paths(file(many(MOST, ".txt")), Limits.DEFAULT).size());
  }

  @Test
  void anArchiveWithinIsUnpackedOnceForItsEntries() throws Exception {
    byte[] inner =
        zip(
            zip -> {
              add(zip, "a.txt", "甲".getBytes(UTF_8));
              add(zip, "b.txt", "乙".getBytes(UTF_8));
            });
    Path file = file(zip(zip -> add(zip, "内.zip", inner)));
    LastArchive last = new LastArchive();
    String within = file + Archive.IN + "内.zip" + Archive.IN;
    assertEquals("甲", text(Archive.load(within + "a.txt", Limits.DEFAULT, last)));
    Files.delete(file);
    assertEquals("乙", text(Archive.load(within + "b.txt", Limits.DEFAULT, last)));
  }

  @Test
  void anArchiveIsListedOnceForItsEntries() throws Exception {
    Path file = file(two("甲", "乙"));
    LastArchive last = new LastArchive();
    String within = file + Archive.IN;
    assertEquals("甲", text(Archive.load(within + "a.txt", Limits.DEFAULT, last)));
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length - 22, bytes.length, (byte) 0); // where the list is
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    assertEquals("乙", text(Archive.load(within + "b.txt", Limits.DEFAULT, last)));
  }

  @Test
  void anArchiveThatHasChangedIsListedAnew() throws Exception {
    Path file = file(two("甲", "乙"));
    LastArchive last = new LastArchive();
    String within = file + Archive.IN;
    assertEquals("甲", text(Archive.load(within + "a.txt", Limits.DEFAULT, last)));
    Files.write(file, two("丙丙", "丁"));
    assertEquals("丙丙", text(Archive.load(within + "a.txt", Limits.DEFAULT, last)));
    Files.delete(file);
    assertThrows(
        UnreadableException.class, () -> Archive.load(within + "b.txt", Limits.DEFAULT, last));
  }

  private static byte[] two(String first, String second) throws Exception {
    return zip(
        zip -> {
          add(zip, "a.txt", first.getBytes(UTF_8));
          add(zip, "b.txt", second.getBytes(UTF_8));
        });
  }

  private static String text(Source source) {
    return new String(source.bytes(), UTF_8);
  }
}
