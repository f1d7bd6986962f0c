package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** Files with bytes changed at random, the same in every run. */
public final class Damaged {

  private static final Duration FOR_EVER = Duration.ofMinutes(2);
  private static final int FILES = 150;

  private Damaged() {}

  /** Whatever comes of a damaged file, it comes, and is a document or a sentence. */
  public static void assertAllAreAnswered(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20240901);
    for (int i = 0; i < FILES; i++) {
      byte[] damaged = whole.clone();
      for (int n = 0; n < 1 + i % 20; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertTimeoutPreemptively(
          FOR_EVER, () -> assertIsAnswered(new Source(file.toString(), damaged)));
    }
  }

  private static void assertIsAnswered(Source source) {
    try {
      assertTrue(new Readers().read(source, Limits.DEFAULT).blocks().size() > 0);
    } catch (UnreadableException e) {
      assertTrue(e.reason().zh().contains("请"), e.reason().zh());
    }
  }
}
