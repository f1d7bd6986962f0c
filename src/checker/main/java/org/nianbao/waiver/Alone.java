package org.nianbao.waiver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The right to change a file, which one program has at a time. Whoever has it has made a file
 * beside it, which holds on shared folders too, and takes that away afterwards. The system's own
 * locks are not used: the file itself is replaced, and they are not known on every share.
 */
final class Alone {

  /** Changing a file takes some milliseconds: who began so long ago was killed meanwhile. */
  private static final Duration ABANDONED = Duration.ofSeconds(10);

  private static final long PAUSE = 10;

  private final Path sign;

  private Alone(Path sign) {
    this.sign = sign;
  }

  /**
   * Waits for the right to change a file.
   *
   * @throws IOException if nothing can be written beside it
   */
  static Alone on(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path sign = target.resolveSibling("." + target.getFileName() + ".lock");
    while (true) {
      try {
        return new Alone(Files.createFile(sign));
      } catch (FileAlreadyExistsException e) {
        await(sign);
      }
    }
  }

  private static void await(Path sign) throws IOException {
    try {
      Instant begun = Files.getLastModifiedTime(sign).toInstant();
      if (begun.plus(ABANDONED).isBefore(Instant.now())) {
        Files.deleteIfExists(sign);
      } else {
        TimeUnit.MILLISECONDS.sleep(PAUSE);
      }
    } catch (NoSuchFileException e) {
      // taken away in this moment
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Gives the right back. */
  void close() throws IOException {
    Files.deleteIfExists(sign);
  }
}
