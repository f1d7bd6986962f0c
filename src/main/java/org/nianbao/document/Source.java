package org.nianbao.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one input and the name it goes by. The name is for people only: readers tell formats
 * apart by content.
 *
 * @param path the path as the user gave it, or a name for a stream
 * @param bytes the whole content; not to be changed by anyone
 */
@SuppressWarnings(
    "ArrayRecordComponent") // held, never compared: two sources are equal only if they are the same
// one
public record Source(String path, byte[] bytes) {

  /** Whether the content begins with the given characters, one byte each. */
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

  /** The SHA-256 of the content in lower-case hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
