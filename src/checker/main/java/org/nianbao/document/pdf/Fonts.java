package org.nianbao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands PDFBox's own font in for every font that a file does not bring along. Nothing is painted,
 * so that its looks do not matter; without this PDFBox would look through all fonts of the machine,
 * for seconds, and keep a list of them in the user's folder. Only on threads that read a report:
 * another part of the same program may use PDFBox to paint.
 */
final class Fonts implements FontMapper {

  private static final String STANDING =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);
  private static final Fonts IN_FRONT = new Fonts(FontMappers.instance());

  static {
    FontMappers.set(IN_FRONT);
  }

  private final FontMapper others;
  private final TrueTypeFont font = load();

  private Fonts(FontMapper others) {
    this.others = others;
  }

  /** From here to {@link #done} this thread looks at no font of the machine. */
  static void standIn() {
    READING.set(true);
  }

  /** The thread may paint again. */
  static void done() {
    READING.remove();
  }

  private static TrueTypeFont load() {
    try (InputStream in = FontMapper.class.getResourceAsStream(STANDING)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return READING.get() ? new FontMapping<>(font, true) : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return READING.get() ? new FontMapping<>(font, true) : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return READING.get()
        ? new CIDFontMapping(null, font, true)
        : others.getCIDFont(name, descriptor, system);
  }
}
