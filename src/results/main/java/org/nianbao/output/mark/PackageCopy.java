package org.nianbao.output.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.GuardedZip;

/**
 * A copy of a package in which some parts are written anew, and all others stay as they are packed,
 * byte for byte.
 */
final class PackageCopy {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final long ELSEWHERE = 0xFFFFFFFFL;
  private static final int UTF_8_NAMES = 1 << 11;

  /** An entry: where it and its record in the directory stand. */
  private record Packed(String name, int at, int record, int recordEnd) {}

  private final ByteBuffer zip;
  private final GuardedZip guarded;
  private final List<Packed> entries = new ArrayList<>();
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();
  private int directory;
  private int end;

  private PackageCopy(Source source) throws UnreadableException {
    zip = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    guarded = GuardedZip.open(source, Limits.DEFAULT);
    readDirectory();
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableException if it is damaged
   */
  static PackageCopy of(Source source) throws UnreadableException {
    try {
      return new PackageCopy(source);
    } catch (RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  private void readDirectory() {
    end = zip.capacity() - 22;
    while (zip.getInt(end) != END) {
      end--;
    }
    directory = zip.getInt(end + 16);
    int at = directory;
    Set<Integer> places = new HashSet<>();
    while (at + CENTRAL_LENGTH <= end && zip.getInt(at) == CENTRAL) {
      int length = unsigned(at + 28);
      int next = at + CENTRAL_LENGTH + length + unsigned(at + 30) + unsigned(at + 32);
      byte[] name = new byte[length];
      zip.get(at + CENTRAL_LENGTH, name);
      long place = zip.getInt(at + 42) & ELSEWHERE;
      if (place >= directory || zip.getInt((int) place) != LOCAL || !places.add((int) place)) {
        throw new IllegalArgumentException("an entry is not where the directory has it");
      }
      entries.add(new Packed(new String(name, StandardCharsets.UTF_8), (int) place, at, next));
      at = next;
    }
  }

  private int unsigned(int at) {
    return zip.getShort(at) & 0xFFFF;
  }

  /** The names of its parts. */
  List<String> names() {
    return entries.stream().map(Packed::name).toList();
  }

  /** The name under which a part is packed: names do not distinguish case. */
  private String packedName(String name) {
    return names().stream().filter(one -> one.equalsIgnoreCase(name)).findFirst().orElse(name);
  }

  /** Whether there is a part of that name. */
  boolean has(String name) {
    String packed = packedName(name);
    return written.containsKey(packed) || (guarded.has(name) && !removed.contains(packed));
  }

  /**
   * The content of a part as it is now, in UTF-8 where it is text in another encoding.
   *
   * @throws UnreadableException if it cannot be unpacked
   */
  Optional<byte[]> xml(String name) throws UnreadableException {
    String packed = packedName(name);
    if (!has(name)) {
      return Optional.empty();
    }
    if (written.containsKey(packed)) {
      return Optional.of(written.get(packed));
    }
    try (InputStream in = guarded.part(name).orElseThrow()) {
      return Optional.of(Encoding.utf8(in.readAllBytes()));
    } catch (IOException | RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** Writes a part anew, or one that was not there. */
  void put(String name, byte[] content) {
    String packed = packedName(name);
    removed.remove(packed);
    written.put(packed, content);
  }

  /** Leaves a part out. */
  void remove(String name) {
    String packed = packedName(name);
    written.remove(packed);
    removed.add(packed);
  }

  /** Whether it differs from the package that it was made of. */
  boolean isChanged() {
    return !written.isEmpty() || !removed.isEmpty();
  }

  /** The copy. */
  byte[] bytes() {
    if (!isChanged()) {
      return zip.array();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.capacity() + (1 << 14));
    Map<Packed, byte[]> records = new HashMap<>();
    List<Packed> standing = new ArrayList<>(entries);
    standing.sort(Comparator.comparingInt(Packed::at));
    Set<String> done = new HashSet<>();
    for (int i = 0; i < standing.size(); i++) {
      Packed entry = standing.get(i);
      byte[] content = written.get(entry.name());
      if (removed.contains(entry.name()) || (content != null && !done.add(entry.name()))) {
        continue;
      }
      int at = out.size();
      if (content != null) {
        records.put(entry, write(entry.name(), content, time(entry), out));
      } else {
        int next = i + 1 < standing.size() ? standing.get(i + 1).at() : directory;
        out.write(zip.array(), entry.at(), next - entry.at());
        ByteBuffer record = ByteBuffer.allocate(entry.recordEnd() - entry.record());
        record.put(zip.array(), entry.record(), record.capacity());
        record.order(ByteOrder.LITTLE_ENDIAN).putInt(42, at);
        records.put(entry, record.array());
      }
    }
    ByteArrayOutputStream listed = new ByteArrayOutputStream();
    entries.stream().filter(records::containsKey).forEach(e -> listed.writeBytes(records.get(e)));
    int count = records.size();
    int time = entries.isEmpty() ? 0 : time(entries.get(0));
    for (Map.Entry<String, byte[]> one : written.entrySet()) {
      if (done.add(one.getKey())) {
        count++;
        listed.writeBytes(write(one.getKey(), one.getValue(), time, out));
      }
    }
    int begins = out.size();
    out.writeBytes(listed.toByteArray());
    ByteBuffer last = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    last.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
    last.putInt(listed.size()).putInt(begins).putShort((short) 0);
    out.writeBytes(last.array());
    return out.toByteArray();
  }

  private int time(Packed entry) {
    return zip.getInt(entry.record() + 12);
  }

  /** Writes an entry and returns its record for the directory. */
  private static byte[] write(String name, byte[] content, int time, ByteArrayOutputStream out) {
    int at = out.size();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflated(content);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    local.putInt(LOCAL);
    fields(local, time, (int) crc.getValue(), packed.length, content.length, bytes.length);
    out.writeBytes(local.array());
    out.writeBytes(bytes);
    out.writeBytes(packed);
    ByteBuffer record =
        ByteBuffer.allocate(CENTRAL_LENGTH + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(CENTRAL).putShort((short) 20);
    fields(record, time, (int) crc.getValue(), packed.length, content.length, bytes.length);
    record.putInt(42, at).put(CENTRAL_LENGTH, bytes);
    return record.array();
  }

  private static void fields(ByteBuffer to, int time, int crc, int packed, int size, int name) {
    to.putShort((short) 20).putShort((short) UTF_8_NAMES).putShort((short) 8).putInt(time);
    to.putInt(crc).putInt(packed).putInt(size).putShort((short) name);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
