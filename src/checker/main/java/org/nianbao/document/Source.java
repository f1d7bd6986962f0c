package org.nianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nianbao.wording.Messages;

/**
 * The bytes of one input and the name it goes by. The name is for people only: readers recognize
 * formats apart by content.
 *
 * @param path the path as the user gave it, or a name for a stream
 * @param bytes the whole content; not to be changed by anyone
 */
@SuppressWarnings(
    "ArrayRecordComponent") // held, never compared: two sources are equal only if they are the same
// one
public record Source(String path, byte[] bytes) {

  /** What stands in a name for bytes that are no characters of the system's encoding. */
  private static final char UNKNOWN = '\uFFFD';

  /**
   * Loads a file. One that is larger than the limit is refused before it is read.
   *
   * @throws UnreadableException if it is missing, no file, not readable, or too large
   */
  public static Source of(Path path, Limits limits) throws UnreadableException {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isDirectory()) {
        throw new UnreadableException(
            Files.isReadable(path)
                ? Messages.say("document.source.folder")
                : Messages.say("document.source.forbidden-folder"));
      }
      if (!file.isRegularFile()) {
        throw new UnreadableException(Messages.say("document.source.special"));
      }
      if (file.size() > limits.bytes()) {
        throw limits.tooLarge();
      }
      try (InputStream in = Files.newInputStream(path)) {
        return of(path.toString(), in, limits);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableException(
          path.toString().indexOf(UNKNOWN) < 0
              ? Messages.say("document.source.missing")
              : Messages.say("document.source.foreign-name"),
          e);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(Messages.say("document.source.forbidden"), e);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /**
   * Loads a stream to its end, which is left open.
   *
   * @param path the name by which people know the stream
   * @throws UnreadableException if it fails or is longer than the limit
   */
  public static Source of(String path, InputStream in, Limits limits) throws UnreadableException {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw limits.tooLarge();
      }
      return new Source(path, bytes);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static UnreadableException broken(IOException e) {
    return new UnreadableException(Messages.say("document.source.failed"), e);
  }

  /** Returns whether the content begins with the given characters, one byte each. */
  public boolean startsWith(String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the SHA-256 of the content in lower-case hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
