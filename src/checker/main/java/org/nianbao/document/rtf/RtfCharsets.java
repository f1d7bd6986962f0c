package org.nianbao.document.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.chinese.TextDecoding;

/** The encodings of an RTF file's bytes: each font has one, and the file another for the rest. */
final class RtfCharsets {

  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final int CHINESE = 936;
  private static final int UTF_8 = 65001;

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private int codePage;

  /** The file's own encoding ({@code \ansicpg}). */
  void codePage(int number) {
    codePage = number;
  }

  /** The encoding that a font is for ({@code \fcharset}). */
  void font(int font, int charset) {
    String name =
        switch (charset) {
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 134 -> "GB18030";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 204 -> "windows-1251";
          case 238 -> "windows-1250";
          default -> "";
        };
    if (!name.isEmpty() && Charset.isSupported(name)) {
      fonts.put(font, Charset.forName(name));
    } else {
      fonts.remove(font);
    }
  }

  /**
   * Returns the text of bytes in the given font. A Western font says nothing sure: some programs
   * put Chinese bytes into any font.
   */
  String text(byte[] bytes, int font) {
    boolean plain = true;
    for (byte b : bytes) {
      plain &= b >= 0;
    }
    if (plain) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    Charset own = fonts.get(font);
    if (own != null) {
      return new String(bytes, own);
    }
    Charset ofFile = ofFile();
    try {
      return ofFile.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, LATIN);
    }
  }

  private Charset ofFile() {
    if (codePage == CHINESE || codePage == 0) {
      return TextDecoding.GB18030;
    }
    if (codePage == UTF_8) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName("cp" + codePage);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return LATIN;
    }
  }
}
