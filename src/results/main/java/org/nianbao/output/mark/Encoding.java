package org.nianbao.output.mark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts in other encodings than UTF-8, which some writers use and office programs read. */
final class Encoding {

  private static final Pattern DECLARED =
      Pattern.compile("^(<\\?xml[^>]*?encoding\\s*=\\s*[\"'])([^\"']+)([\"'])");

  private static final int HEAD = 200;

  private Encoding() {}

  /**
   * The part in UTF-8: the very same bytes if it is written so.
   *
   * @throws IllegalArgumentException if nobody knows its encoding
   */
  static byte[] utf8(byte[] part) {
    Charset charset = charset(part);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return part;
    }
    String text = new String(part, charset);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return DECLARED.matcher(bare).replaceFirst("$1UTF-8$3").getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(byte[] part) {
    if (starts(part, 0xFE, 0xFF) || starts(part, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(part, 0xFF, 0xFE) || starts(part, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(part, 0, Math.min(HEAD, part.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? Charset.forName(declared.group(2)) : StandardCharsets.UTF_8;
  }

  private static boolean starts(byte[] part, int first, int second) {
    return part.length > 1 && (part[0] & 0xFF) == first && (part[1] & 0xFF) == second;
  }
}
