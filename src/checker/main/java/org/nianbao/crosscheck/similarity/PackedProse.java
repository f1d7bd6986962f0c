package org.nianbao.crosscheck.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.nianbao.document.TemporaryFile;

/** A report's prose in as few bytes as it can be kept, wherever they are. */
sealed interface PackedProse {

  /** Returns the bytes; not to be changed by anyone. */
  byte[] bytes();

  /**
   * Bytes in memory.
   *
   * @param bytes the bytes; they belong to it from now on
   */
  @SuppressWarnings("ArrayRecordComponent") // compared below
  record InMemory(byte[] bytes) implements PackedProse {

    @Override
    public boolean equals(Object other) {
      return other instanceof InMemory prose && Arrays.equals(bytes, prose.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /**
   * Bytes in a {@link ProseFile}, and the sketch behind them; readable until that is closed.
   *
   * @param held both
   * @param length how many bytes the prose has
   * @param sentences how many sentences the sketch has
   */
  record InFile(TemporaryFile.Stretch held, int length, int sentences) implements PackedProse {

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if they cannot be read
     */
    @Override
    public byte[] bytes() {
      return read(0, length).array();
    }

    /**
     * The sketch of the prose.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Sketch sketch() {
      return Sketch.get(read(length, Sketch.size(sentences)), sentences);
    }

    private ByteBuffer read(int from, int count) {
      try {
        return held.read(from, count);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
