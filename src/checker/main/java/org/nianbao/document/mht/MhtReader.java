package org.nianbao.document.mht;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Hints;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.html.HtmlReader;

/** Reads the page in a file that holds a page together with its pictures and styles (MIME). */
public final class MhtReader implements DocumentReader {

  /** Bytes in which the headers of such a file must stand. */
  private static final int HEAD = 8192;

  private static final Pattern HEADER = Pattern.compile("(?m)\\A\\s*[\\w-]+:");

  /** For {@link java.util.ServiceLoader}. */
  public MhtReader() {}

  @Override
  public String format() {
    return "mht";
  }

  @Override
  public Fit fit(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head =
        new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean mime =
        HEADER.matcher(head).find()
            && head.contains("mime-version:")
            && head.contains("content-type:")
            && (head.contains("multipart/") || head.contains("text/html"));
    return mime ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    return read(source, limits, Hints.NONE);
  }

  @Override
  public Document read(Source source, Limits limits, Hints hints) throws UnreadableException {
    UnreadableException why = null;
    for (byte[] page : MimePage.of(source.bytes(), limits)) {
      try {
        Document document = new HtmlReader().read(new Source(source.path(), page), limits, hints);
        if (!document.blocks().isEmpty()) {
          return new Document(
              format(),
              document.blocks(),
              document.metadata(),
              document.attachments(),
              document.original());
        }
      } catch (UnreadableException e) {
        why = why == null ? e : why; // perhaps a page around a frame, which is kept further on
      }
    }
    throw why == null ? Refusal.damaged(null) : why;
  }
}
