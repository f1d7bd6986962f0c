package org.nianbao.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the entries in a ZIP archive, read from its directory without unpacking anything. An
 * archive that lost its directory (a download broken off) is searched for the entries themselves.
 *
 * @param names the names in the archive's order, the first {@value #MOST} of them
 * @param whole whether the archive has its directory
 */
public record ZipNames(List<String> names, boolean whole) {

  /** How many names are looked at: far more than any document has. */
  static final int MOST = 20_000;

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Copies the names. */
  public ZipNames {
    names = List.copyOf(names);
  }

  /** Returns the names in the given content; none if it is no ZIP archive. */
  public static ZipNames of(Source source) {
    if (!source.startsWith("PK\3\4")) {
      return new ZipNames(List.of(), false);
    }
    ByteBuffer zip = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int end = findEnd(zip);
    return end < 0 ? new ZipNames(entries(zip), false) : new ZipNames(directory(zip, end), true);
  }

  /** Returns whether an entry of exactly this name is there. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Returns whether an entry is in the given folder, such as {@code word/}. */
  public boolean hasFolder(String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }

  private static int findEnd(ByteBuffer zip) {
    int last = zip.capacity() - 22;
    for (int at = last; at >= 0 && at > last - (1 << 16); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> directory(ByteBuffer zip, int end) {
    List<String> names = new ArrayList<>();
    long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
    while (at + 46 <= end && zip.getInt((int) at) == CENTRAL && names.size() < MOST) {
      int here = (int) at;
      int length = zip.getShort(here + 28) & 0xFFFF;
      addName(zip, here + 46, length, names);
      at += 46L + length + (zip.getShort(here + 30) & 0xFFFF) + (zip.getShort(here + 32) & 0xFFFF);
    }
    return names;
  }

  private static List<String> entries(ByteBuffer zip) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at + 30 <= zip.capacity() && names.size() < MOST; at++) {
      if (zip.get(at) == 'P' && zip.getInt(at) == LOCAL) {
        addName(zip, at + 30, zip.getShort(at + 26) & 0xFFFF, names);
      }
    }
    return names;
  }

  private static void addName(ByteBuffer zip, int from, int length, List<String> names) {
    if (length > 0 && length < 1024 && from + length <= zip.capacity()) {
      byte[] name = new byte[length];
      zip.get(from, name);
      names.add(new String(name, StandardCharsets.UTF_8));
    }
  }
}
