package org.nianbao.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Writes text in a console's encoding. What that lacks, as GBK lacks ‹ and what reports are written
 * in may have, is shown by the nearest that it has, not by a question mark.
 */
final class ConsoleWriter extends FilterWriter {

  private static final Map<Integer, String> NEAREST =
      Map.of(
          (int) '‹', "〈",
          (int) '›', "〉",
          (int) '⏎', "↓",
          (int) '•', "·",
          (int) '−', "－",
          (int) '\u00a0', " ",
          (int) '«', "《",
          (int) '»', "》",
          (int) '¥', "￥",
          (int) '–', "-");

  private static final String UNKNOWN = "□";

  private final CharsetEncoder encoder;
  private char high;

  private ConsoleWriter(Writer out, CharsetEncoder encoder) {
    super(out);
    this.encoder = encoder;
  }

  /** A writer to a stream; where the encoding has every character, nothing is looked at. */
  static Writer to(OutputStream stream, Charset charset) {
    Writer plain = new OutputStreamWriter(stream, charset);
    CharsetEncoder encoder = charset.newEncoder();
    return encoder.canEncode("‹⏎鿏") ? plain : new ConsoleWriter(plain, encoder);
  }

  @Override
  public void write(int character) throws IOException {
    char one = (char) character;
    if (Character.isHighSurrogate(one)) {
      high = one;
      return;
    }
    int point = Character.isLowSurrogate(one) ? Character.toCodePoint(high, one) : one;
    out.write(shown(point));
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(characters[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  private String shown(int point) {
    String text = Character.toString(point);
    if (encoder.canEncode(text)) {
      return text;
    }
    String nearest = NEAREST.getOrDefault(point, Normalizer.normalize(text, Normalizer.Form.NFKC));
    return encoder.canEncode(nearest) ? nearest : UNKNOWN;
  }
}
