package org.nianbao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files as broken downloads, bad disks and bad people do; the same seed damages the same.
 */
final class Mutation {

  private static final byte[][] WORDS = {
    {0, 0, 0, 0}, {-1, -1, -1, -1}, {-1, -1, -1, 127}, {0, 0, 0, -128}, {1, 0, 0, 0}
  };

  private final SplittableRandom random;

  Mutation(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The file, damaged; in a package mostly within one of its parts, which is packed again. */
  byte[] of(byte[] file) throws IOException {
    boolean zip = file.length > 4 && file[0] == 'P' && file[1] == 'K';
    return zip && random.nextInt(4) > 0 ? inPart(file) : bytes(file);
  }

  private byte[] inPart(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(random.nextInt(3) == 0 ? bytes(part) : part);
      }
    }
    return out.toByteArray();
  }

  private byte[] bytes(byte[] file) {
    byte[] bytes = file.clone();
    int times = 1 << random.nextInt(7);
    for (int i = 0; i < times && bytes.length > 8; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(11));
    switch (random.nextInt(8)) {
      case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes[at] = (byte) random.nextInt(256);
      case 3 -> {
        byte[] word = WORDS[random.nextInt(WORDS.length)];
        System.arraycopy(word, 0, bytes, at, Math.min(word.length, bytes.length - at));
      }
      case 4 -> {
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      }
      case 5 -> {
        return joined(bytes, at, bytes, at + length); // a piece is lost
      }
      case 6 -> {
        return joined(bytes, at + length, bytes, at); // a piece comes twice
      }
      default -> {
        int other = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes, other, bytes, at, length);
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] head, int to, byte[] tail, int from) {
    byte[] both = Arrays.copyOf(head, to + tail.length - from);
    System.arraycopy(tail, from, both, to, tail.length - from);
    return both;
  }
}
