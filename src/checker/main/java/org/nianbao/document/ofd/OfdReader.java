package org.nianbao.document.ofd;

import java.io.IOException;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.document.layout.Pages;

/**
 * Reads OFD files (GB/T 33190) whose text can be copied, as a reader sees their pages. Seals,
 * signatures, notes and attachments are no part of the pages and are left alone; scans and files
 * without readable text are refused, each with its reason.
 */
public final class OfdReader implements DocumentReader {

  /** For {@link java.util.ServiceLoader}. */
  public OfdReader() {}

  @Override
  public String format() {
    return "ofd";
  }

  @Override
  public Fit fit(Source source) {
    return ZipDirectory.of(source).has(OfdPackage.ENTRY) ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    OfdPackage parts = new OfdPackage(GuardedZip.open(source, limits), limits, builder);
    try {
      OfdEntry entry = OfdEntry.read(parts);
      OfdDocument document = OfdDocument.read(entry.root(), parts, limits);
      Pages pages = new Pages("OFD", builder, limits);
      PageDrawing drawing = new PageDrawing(document, parts, builder);
      for (String page : document.pages()) {
        pages.next();
        pages.add(drawing.draw(page));
      }
      return pages.document(entry.metadata());
    } catch (IOException | NumberFormatException e) {
      throw GuardedZip.explain(e);
    }
  }
}
