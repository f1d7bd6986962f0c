package org.nianbao.document.rtf;

import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * Reads Rich Text Format as Word shows it: tracked changes accepted, hidden text, headers, footers,
 * footnotes and tables of contents left out, the automatic numbers that the file keeps for older
 * programs in front of their paragraphs. Pictures and embedded objects are passed over.
 */
public final class RtfReader implements DocumentReader {

  /** For {@link java.util.ServiceLoader}. */
  public RtfReader() {}

  @Override
  public String format() {
    return "rtf";
  }

  @Override
  public Fit fit(Source source) {
    return source.startsWith("{\\rtf") || source.startsWith("\u00EF\u00BB\u00BF{\\rtf")
        ? Fit.YES
        : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    RtfParser parser = new RtfParser(new RtfTokens(source.bytes()), builder, limits);
    parser.read();
    return builder.build(parser.metadata());
  }
}
