package org.nianbao.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Writes characters that steer a terminal or turn the direction of what follows as {@code \}{@code
 * u0085} and the like, so that a result can be shown as it is: the text of a report is anybody's.
 */
public final class VisibleText extends CharacterEscapes {

  /** For generators of JSON. */
  public static final CharacterEscapes ESCAPES = new VisibleText();

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  private VisibleText() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return steers(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
  }

  /** Whether a character beyond ASCII is a control, parts lines, or sets a direction. */
  private static boolean steers(int c) {
    return c <= 0x9F
        || c == 0x061C
        || (c >= 0x200E && c <= 0x206F && isOfDirection(c))
        || c == 0xFEFF;
  }

  private static boolean isOfDirection(int c) {
    return c <= 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
