package org.nianbao.crosscheck.similarity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * The prose of a large set, in a temporary file that is gone when it is closed. Of the prose of
 * tens of thousands of reports only that of likely copies is ever read again, and of the others
 * their sketches; they should not fill the memory meanwhile.
 */
public final class ProseFile implements AutoCloseable {

  private FileChannel file; // null as long as nothing is held
  private long end;
  private boolean full;

  /**
   * The same imprint with its prose and sketch in this file; the imprint itself where nothing can
   * be written, or no more.
   *
   * <p>Not to be called by several threads at once; what it returns may be read by any.
   */
  public Imprint hold(Imprint imprint) {
    if (full || !(imprint.packed() instanceof PackedProse.InMemory)) {
      return imprint;
    }
    byte[] prose = imprint.packed().bytes();
    Sketch sketch = imprint.sketch();
    ByteBuffer bytes = ByteBuffer.allocate(prose.length + sketch.size());
    bytes.put(prose);
    sketch.put(bytes);
    bytes.flip();
    long begin = end;
    try {
      if (file == null) {
        file = open();
      }
      while (bytes.hasRemaining()) {
        end += file.write(bytes, end);
      }
    } catch (IOException e) {
      full = true;
      return imprint;
    }
    return imprint.in(new PackedProse.InFile(file, begin, prose.length, sketch.sentences()));
  }

  private static FileChannel open() throws IOException {
    return FileChannel.open(
        Files.createTempFile("nianbao-", ".prose"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // nobody needs it any more
      }
    }
  }
}
