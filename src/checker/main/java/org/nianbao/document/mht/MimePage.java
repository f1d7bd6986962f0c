package org.nianbao.document.mht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;

/** Finds the page among the parts of a MIME file. */
final class MimePage {

  /** Parts that are looked at: a saved page has its pictures and styles beside the text. */
  private static final int MOST_PARTS = 200;

  private MimePage() {}

  /** Returns the pages in order, those that are only frames for others last. */
  static List<byte[]> of(byte[] file, Limits limits) throws UnreadableException {
    MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
    parts.parse(new ByteArrayInputStream(file));
    List<byte[]> pages = new ArrayList<>();
    List<byte[]> framesets = new ArrayList<>();
    int count = 0;
    try {
      for (EntityState state = parts.getState();
          state != EntityState.T_END_OF_STREAM && count < MOST_PARTS;
          state = parts.next()) {
        if (state == EntityState.T_BODY
            && parts.getBodyDescriptor().getMimeType().equalsIgnoreCase("text/html")) {
          count++;
          byte[] page = body(parts, limits);
          boolean frames =
              new String(page, StandardCharsets.ISO_8859_1)
                  .toLowerCase(Locale.ROOT)
                  .contains("<frameset");
          if (page.length > 0) {
            (frames ? framesets : pages).add(inUtf8(page, parts.getBodyDescriptor().getCharset()));
          }
        }
      }
    } catch (IOException | MimeException e) {
      throw Refusal.damaged(e);
    }
    pages.addAll(framesets);
    return pages;
  }

  private static byte[] body(MimeTokenStream parts, Limits limits)
      throws IOException, UnreadableException {
    try (InputStream in = parts.getDecodedInputStream()) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw limits.tooLarge();
      }
      return bytes;
    }
  }

  /** The declared encoding counts only where the bytes do not show it. */
  private static byte[] inUtf8(byte[] page, String charset) {
    String name = charset == null ? "" : charset.toLowerCase(Locale.ROOT);
    try {
      return name.startsWith("utf-16") && Charset.isSupported(name)
          ? new String(page, Charset.forName(name)).getBytes(StandardCharsets.UTF_8)
          : page;
    } catch (IllegalCharsetNameException e) {
      return page;
    }
  }
}
