package org.nianbao.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Bytes that a large run need not keep in memory, in a file that is gone when it is closed. It is
 * made when the first bytes come; once the disk is full, no more are taken.
 */
public final class TemporaryFile implements AutoCloseable {

  private final String suffix;
  private FileChannel channel; // null as long as nothing is held
  private long end;
  private boolean full;

  /**
   * A stretch of the file; readable by any thread until that is closed.
   *
   * @param channel the file
   * @param position where it begins
   * @param length how many bytes it has
   */
  public record Stretch(FileChannel channel, long position, int length) {

    /**
     * Some of its bytes, from its beginning.
     *
     * @param from the first
     * @param count how many
     */
    public ByteBuffer read(int from, int count) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(count);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, position + from + bytes.position()) < 0) {
          throw new EOFException("bytes at " + position);
        }
      }
      return bytes.flip();
    }
  }

  /**
   * A file.
   *
   * @param suffix how its name ends, to tell what it is for
   */
  public TemporaryFile(String suffix) {
    this.suffix = suffix;
  }

  /**
   * Appends bytes; empty where they cannot be written.
   *
   * <p>Not to be called by several threads at once.
   */
  public Optional<Stretch> append(ByteBuffer bytes) {
    if (full) {
      return Optional.empty();
    }
    long begin = end;
    int length = bytes.remaining();
    try {
      if (channel == null) {
        channel = open();
      }
      while (bytes.hasRemaining()) {
        end += channel.write(bytes, end);
      }
    } catch (IOException e) {
      full = true;
      return Optional.empty();
    }
    return Optional.of(new Stretch(channel, begin, length));
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        Files.createTempFile("nianbao-", suffix),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // nobody needs it any more
      }
    }
  }
}
