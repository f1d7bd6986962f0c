package org.nianbao.document.sheet;

import java.io.IOException;
import java.util.Optional;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.container.GuardedZip;

/**
 * Reads Excel workbooks (.xlsx, .xlsm; macros are never run) with their figures as displayed and
 * formulas' results as they were last saved. Hidden sheets and rows are left out.
 */
public final class XlsxReader implements DocumentReader {

  /** For {@link java.util.ServiceLoader}. */
  public XlsxReader() {}

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Fit fit(Source source) {
    if (!source.startsWith("PK\3\4")) {
      return Fit.NO;
    }
    ZipDirectory zip = ZipDirectory.of(source);
    return zip.hasFolder("xl/") && !zip.hasFolder("word/") ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    GuardedZip zip = GuardedZip.open(source, limits);
    try {
      new Workbook(zip, builder, limits).read();
    } catch (IOException | RuntimeException e) {
      throw GuardedZip.explain(e);
    }
    return builder.build(
        new Document.Metadata(Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
