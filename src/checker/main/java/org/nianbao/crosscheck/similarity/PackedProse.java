package org.nianbao.crosscheck.similarity;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

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
   * @param file the file
   * @param position where they begin
   * @param length how many there are
   * @param sentences how many sentences the sketch has
   */
  record InFile(FileChannel file, long position, int length, int sentences) implements PackedProse {

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if they cannot be read
     */
    @Override
    public byte[] bytes() {
      return read(position, length).array();
    }

    /**
     * The sketch of the prose.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Sketch sketch() {
      return Sketch.get(read(position + length, Sketch.size(sentences)), sentences);
    }

    private ByteBuffer read(long from, int count) {
      ByteBuffer bytes = ByteBuffer.allocate(count);
      try {
        while (bytes.hasRemaining()) {
          if (file.read(bytes, from + bytes.position()) < 0) {
            throw new EOFException("prose at " + from);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.flip();
    }
  }
}
