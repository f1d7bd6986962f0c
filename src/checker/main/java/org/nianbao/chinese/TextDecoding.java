package org.nianbao.chinese;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The character encoding of a text: the only place that distinguishes UTF-8, UTF-16, GB18030 (with
 * it GBK and GB2312) and Big5 apart, and text from binary content.
 *
 * @param charset the character encoding
 * @param start where the text begins, after a byte order mark
 */
public record TextDecoding(Charset charset, int start) {

  /** The national standard; whatever is GBK or GB2312 is this too. */
  public static final Charset GB18030 = Charset.forName("GB18030");

  /** Traditional characters of Hong Kong and Taiwan. */
  private static final Charset BIG5 =
      Charset.isSupported("Big5-HKSCS") ? Charset.forName("Big5-HKSCS") : GB18030;

  /** Characters of both scripts that come again and again; bytes read wrongly hardly give them. */
  private static final String COMMON = "的一政府信公年月日度工作有和";

  private static final int RARELY = 50;

  private static final int SNIFFED = 64 << 10;

  /** Returns the encoding of the bytes, or nothing if they are no text. */
  public static Optional<TextDecoding> of(byte[] bytes) {
    return of(bytes, "");
  }

  /**
   * Returns the encoding of the bytes, or nothing if they are no text. What the bytes are wins over
   * what they say they are: a byte order mark first, then valid UTF-8, then the encoding, the
   * declared one first, in which they are plausible Chinese.
   *
   * @param bytes the content
   * @param declared the name of the encoding that the content declares; empty for none
   */
  public static Optional<TextDecoding> of(byte[] bytes, String declared) {
    Optional<TextDecoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    if (Trial.of(bytes, StandardCharsets.UTF_8).isConvincing()) {
      return Optional.of(new TextDecoding(StandardCharsets.UTF_8, 0));
    }
    Optional<TextDecoding> first = Optional.empty();
    for (Charset charset : List.of(declaredCharset(declared), GB18030, BIG5)) {
      Trial trial = Trial.of(bytes, charset);
      if (trial.isConvincing() && trial.isPlausible()) {
        return Optional.of(new TextDecoding(charset, 0));
      }
      if (first.isEmpty() && trial.isConvincing() && !charset.equals(BIG5)) {
        first = Optional.of(new TextDecoding(charset, 0));
      }
    }
    return first;
  }

  /** Returns the whole text; what cannot be decoded becomes U+FFFD. */
  public String text(byte[] bytes) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  /** Returns the text as a stream, so that a large one need not be held twice. */
  public Reader reader(byte[] bytes) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }

  private static Optional<TextDecoding> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextDecoding(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new TextDecoding(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new TextDecoding(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(new TextDecoding(GB18030, 4));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text has no NUL, and of other control characters only stray ones that an extraction left. */
  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    int sniffed = Math.min(bytes.length, SNIFFED);
    for (int i = 0; i < sniffed; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > 1 + sniffed / 50;
  }

  /** Pages in Chinese that claim to be Latin, or UTF-8 though they are not, are GB18030. */
  private static Charset declaredCharset(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    boolean other = name.startsWith("big5") || name.startsWith("shift") || name.startsWith("euc-");
    return other && !name.equals("euc-cn") && Charset.isSupported(name)
        ? Charset.forName(name)
        : GB18030;
  }

  /**
   * An attempt to decode.
   *
   * @param errors byte sequences that the encoding does not have
   * @param foreign characters beyond ASCII
   * @param common those of them that are among the commonest
   */
  private record Trial(long errors, long foreign, long common) {

    static Trial of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(8192);
      long errors = 0;
      long foreign = 0;
      long common = 0;
      while (errors <= 100 + foreign) {
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        while (out.hasRemaining()) {
          char c = out.get();
          if (c >= 0x80) {
            foreign++;
            common += COMMON.indexOf(c) >= 0 ? 1 : 0;
          }
        }
        out.clear();
        if (result.isUnderflow()) {
          break;
        }
        if (result.isError()) {
          errors++;
          in.position(in.position() + result.length());
        }
      }
      return new Trial(errors, foreign, common);
    }

    /** Returns whether the commonest characters are as common as in any text. */
    boolean isPlausible() {
      return common > 1 && common * RARELY >= foreign;
    }

    /** Returns a text that was cut or damaged somewhere is still what most of it is. */
    boolean isConvincing() {
      return errors == 0 || foreign >= 10 * errors;
    }
  }
}
