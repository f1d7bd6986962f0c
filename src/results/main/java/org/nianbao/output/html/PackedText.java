package org.nianbao.output.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A long text that is kept packed until it is written. */
final class PackedText {

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final GZIPOutputStream packing;

  PackedText() {
    try {
      packing = new GZIPOutputStream(packed, 1 << 13);
    } catch (IOException e) {
      throw new IllegalStateException("nothing fails in memory", e);
    }
  }

  void add(String text) throws IOException {
    packing.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the whole text, to which nothing can be added any more. */
  void to(OutputStream out) throws IOException {
    packing.close();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      in.transferTo(out);
    }
  }
}
