package org.nianbao.document.sheet;

import java.util.Optional;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * Reads comma-separated values as spreadsheets write them, in UTF-8 or GBK. A text counts as such
 * only when most of its lines have as many commas as the others: prose has none of the kind.
 */
public final class CsvReader implements DocumentReader {

  /** Bytes that are looked at to tell a table between commas from prose. */
  private static final int HEAD = 16 << 10;

  /**
   * Lines of such a file: three rows of headings and one of figures, as in the form's last table.
   */
  private static final int FEWEST_LINES = 4;

  /** Commas that most of its lines have: two fields may be a sentence. */
  private static final int FEWEST_COMMAS = 2;

  /** For {@link java.util.ServiceLoader}. */
  public CsvReader() {}

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Fit fit(Source source) {
    byte[] bytes = source.bytes();
    int commas = 0;
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      commas += bytes[i] == ',' ? 1 : 0;
    }
    if (commas < FEWEST_LINES * FEWEST_COMMAS || source.startsWith("{") || source.startsWith("<")) {
      return Fit.NO;
    }
    Optional<TextDecoding> decoding = TextDecoding.of(bytes);
    return decoding.isPresent() && isTable(decoding.get().text(bytes)) ? Fit.YES : Fit.NO;
  }

  /** Commas outside quotes, line by line: a table has the same number in most. */
  private static boolean isTable(String text) {
    int[] linesWith = new int[256];
    int lines = 0;
    int commas = 0;
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < Math.min(text.length(), HEAD); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        commas++;
      } else if (c == '\n' && !quoted) {
        if (!blank) {
          lines++;
          linesWith[Math.min(commas, linesWith.length - 1)]++;
        }
        commas = 0;
        blank = true;
      } else if (c != '\r') {
        blank = false;
      }
    }
    int most = 0;
    for (int count = FEWEST_COMMAS; count < linesWith.length; count++) {
      most = Math.max(most, linesWith[count]);
    }
    return lines >= FEWEST_LINES && most * 10 >= lines * 6;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    TextDecoding decoding = TextDecoding.of(source.bytes()).orElseThrow();
    Values.read(decoding.reader(source.bytes()), new Sheet(Origin.NONE, builder, limits));
    return builder.build(Document.Metadata.NONE);
  }
}
