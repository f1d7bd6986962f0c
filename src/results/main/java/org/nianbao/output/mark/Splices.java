package org.nianbao.output.mark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of single places of a part; every other byte stays as it is. */
final class Splices {

  @SuppressWarnings("ArrayRecordComponent") // held, never compared
  private record Splice(int start, int end, byte[] text) {}

  private final List<Splice> splices = new ArrayList<>();

  /** Puts a text in; several at one place come in the order in which they were given. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  /** Puts a text in place of the bytes from start to end, which no other change may touch. */
  void replace(int start, int end, String text) {
    replace(start, end, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with bytes. */
  void replace(int start, int end, byte[] text) {
    splices.add(new Splice(start, end, text));
  }

  boolean isEmpty() {
    return splices.isEmpty();
  }

  /** The part with all changes. */
  byte[] applyTo(byte[] bytes) {
    List<Splice> ordered = new ArrayList<>(splices);
    ordered.sort(
        Comparator.comparingInt(Splice::start).thenComparing(one -> one.end() > one.start()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + (bytes.length >> 3));
    int at = 0;
    for (Splice one : ordered) {
      if (one.start() < at) {
        throw new IllegalStateException("two changes of one place");
      }
      out.write(bytes, at, one.start() - at);
      out.writeBytes(one.text());
      at = one.end();
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
