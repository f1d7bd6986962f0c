package org.nianbao.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory of a ZIP archive in memory, read without unpacking anything. An archive that lost
 * its directory (a download broken off) is searched for the entries themselves.
 *
 * @param entries its entries in the archive's order, the first {@value #MOST} of them
 * @param whole whether the archive has its directory
 */
public record ZipDirectory(List<PackedEntry> entries, boolean whole) {

  /** How many entries are looked at: far more than any document has. */
  static final int MOST = 20_000;

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** What stands for a number that is too large for its field, or only said to be. */
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  /** The extra field that holds such numbers. */
  private static final int LARGE = 1;

  /**
   * An entry.
   *
   * @param name its name
   * @param method how it is packed: 0 not at all, 8 deflated
   * @param encrypted whether it is encrypted
   * @param packed the number of its bytes in the archive; 0 where there is no directory
   * @param at where it stands in the archive
   */
  public record PackedEntry(String name, int method, boolean encrypted, long packed, long at) {}

  /** Copies the entries. */
  public ZipDirectory {
    entries = List.copyOf(entries);
  }

  /** Returns the directory of the given content; an empty one if it is no ZIP archive. */
  public static ZipDirectory of(Source source) {
    if (!source.startsWith("PK\3\4")) {
      return new ZipDirectory(List.of(), false);
    }
    ByteBuffer zip = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int end = findEnd(zip);
    return end < 0
        ? new ZipDirectory(entries(zip), false)
        : new ZipDirectory(directory(zip, end), true);
  }

  /** Returns the names of the entries, in their order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (PackedEntry entry : entries) {
      names.add(entry.name());
    }
    return names;
  }

  /** Returns whether an entry of exactly this name is there. */
  public boolean has(String name) {
    for (PackedEntry entry : entries) {
      if (entry.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an entry is in the given folder, such as {@code word/}. */
  public boolean hasFolder(String folder) {
    for (PackedEntry entry : entries) {
      if (entry.name().startsWith(folder)) {
        return true;
      }
    }
    return false;
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

  private static List<PackedEntry> directory(ByteBuffer zip, int end) {
    List<PackedEntry> entries = new ArrayList<>();
    long at = unsigned(zip.getInt(end + 16));
    while (at + 46 <= end && zip.getInt((int) at) == CENTRAL && entries.size() < MOST) {
      int here = (int) at;
      int length = unsigned(zip.getShort(here + 28));
      int extra = unsigned(zip.getShort(here + 30));
      Optional<String> name = name(zip, here + 46, length);
      if (name.isPresent()) {
        entries.add(entry(zip, here, name.get()));
      }
      at += 46L + length + extra + unsigned(zip.getShort(here + 32));
    }
    return entries;
  }

  private static PackedEntry entry(ByteBuffer zip, int here, String name) {
    boolean encrypted = (zip.getShort(here + 8) & 1) != 0;
    long packed = unsigned(zip.getInt(here + 20));
    long at = unsigned(zip.getInt(here + 42));
    if (packed == ELSEWHERE || at == ELSEWHERE) {
      int large = large(zip, here);
      boolean alsoUnpacked = unsigned(zip.getInt(here + 24)) == ELSEWHERE;
      large += alsoUnpacked && large >= 0 ? Long.BYTES : 0;
      if (packed == ELSEWHERE) {
        packed = longAt(zip, large);
        large += Long.BYTES;
      }
      at = at == ELSEWHERE ? longAt(zip, large) : at;
    }
    return new PackedEntry(name, unsigned(zip.getShort(here + 10)), encrypted, packed, at);
  }

  /** Where the extra field with an entry's large numbers begins; -1 if it has none. */
  private static int large(ByteBuffer zip, int here) {
    int at = here + 46 + unsigned(zip.getShort(here + 28));
    int end = Math.min(at + unsigned(zip.getShort(here + 30)), zip.capacity()) - 4;
    while (at <= end) {
      if (unsigned(zip.getShort(at)) == LARGE) {
        return at + 4;
      }
      at += 4 + unsigned(zip.getShort(at + 2));
    }
    return -1;
  }

  private static long longAt(ByteBuffer zip, int at) {
    return at < 0 || at + Long.BYTES > zip.capacity() ? ELSEWHERE : zip.getLong(at);
  }

  private static List<PackedEntry> entries(ByteBuffer zip) {
    List<PackedEntry> entries = new ArrayList<>();
    for (int at = 0; at + 30 <= zip.capacity() && entries.size() < MOST; at++) {
      if (zip.get(at) == 'P' && zip.getInt(at) == LOCAL) {
        Optional<String> name = name(zip, at + 30, unsigned(zip.getShort(at + 26)));
        if (name.isPresent()) {
          entries.add(new PackedEntry(name.get(), 0, false, 0, at));
        }
      }
    }
    return entries;
  }

  private static Optional<String> name(ByteBuffer zip, int from, int length) {
    if (length == 0 || length >= 1024 || from + length > zip.capacity()) {
      return Optional.empty();
    }
    byte[] name = new byte[length];
    zip.get(from, name);
    return Optional.of(new String(name, StandardCharsets.UTF_8));
  }

  private static int unsigned(short number) {
    return number & 0xFFFF;
  }

  private static long unsigned(int number) {
    return number & 0xFFFFFFFFL;
  }
}
