package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of the old Office formats (OLE2), as far as it takes to distinguish them. */
public final class CompoundFile {

  private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  /** Bytes of the header. */
  private static final int HEAD = 512;

  /** Where the header has the size of a sector, as a power of two. */
  private static final int SECTOR_BITS = 30;

  /** Where the header has the first sector of the directory. */
  private static final int DIRECTORY = 48;

  /** The streams that hold documents of Word and of Excel. */
  private static final List<String> DOCUMENTS = List.of("WordDocument", "Workbook", "Book");

  private CompoundFile() {}

  /** Returns whether the input is such a container. */
  public static boolean is(Source source) {
    return source.startsWith(MAGIC);
  }

  /**
   * Returns the stream that holds the container's own document of Word or Excel; empty if it has
   * none. Documents that are embedded in it bring streams of such names too.
   */
  public static Optional<String> document(Source source) {
    List<String> there = DOCUMENTS.stream().filter(name -> hasStream(source, name)).toList();
    if (there.size() < 2) {
      return there.stream().findFirst();
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      return there.stream().filter(file.getRoot()::hasEntryCaseInsensitive).findFirst();
    } catch (IOException | RuntimeException e) {
      return there.stream().findFirst(); // its reader will say that it is damaged
    }
  }

  /** Returns whether the container's end is missing, and with it the names of its streams. */
  static boolean isCutOff(Source source) {
    byte[] bytes = source.bytes();
    if (bytes.length < HEAD) {
      return true;
    }
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long directory = head.getInt(DIRECTORY) & 0xFFFFFFFFL;
    int size = 1 << Math.min(12, head.getShort(SECTOR_BITS) & 0xFF);
    return (directory + 2) * size > bytes.length;
  }

  /**
   * Returns whether the container has a stream of the given name. Directory entries are 128 bytes
   * long and begin with the name in UTF-16; they are looked for where they can stand, so that a
   * damaged file is named too.
   */
  public static boolean hasStream(Source source, String name) {
    byte[] bytes = source.bytes();
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int at = 512; at + 128 <= bytes.length; at += 128) {
      if (bytes[at + 64] == wanted.length && matches(bytes, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
