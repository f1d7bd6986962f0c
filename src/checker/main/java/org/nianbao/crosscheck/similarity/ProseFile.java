package org.nianbao.crosscheck.similarity;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.nianbao.document.TemporaryFile;

/**
 * The prose of a large set, in a temporary file that is gone when it is closed. Of the prose of
 * tens of thousands of reports only that of likely copies is ever read again, and of the others
 * their sketches; they should not fill the memory meanwhile.
 */
public final class ProseFile implements AutoCloseable {

  private final TemporaryFile file = new TemporaryFile(".prose");

  /**
   * The same imprint with its prose and sketch in this file; the imprint itself where nothing can
   * be written, or no more.
   *
   * <p>Not to be called by several threads at once; what it returns may be read by any.
   */
  public Imprint hold(Imprint imprint) {
    if (!(imprint.packed() instanceof PackedProse.InMemory)) {
      return imprint;
    }
    byte[] prose = imprint.packed().bytes();
    Sketch sketch = imprint.sketch();
    ByteBuffer bytes = ByteBuffer.allocate(prose.length + sketch.size());
    bytes.put(prose);
    sketch.put(bytes);
    Optional<TemporaryFile.Stretch> held = file.append(bytes.flip());
    return held.isPresent()
        ? imprint.in(new PackedProse.InFile(held.get(), prose.length, sketch.sentences()))
        : imprint;
  }

  @Override
  public void close() {
    file.close();
  }
}
