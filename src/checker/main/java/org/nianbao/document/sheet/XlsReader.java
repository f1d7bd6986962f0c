package org.nianbao.document.sheet;

import java.util.Set;
import org.nianbao.document.CompoundFile;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * Reads binary Excel workbooks (.xls of Excel 97 to 2003, .et of WPS) with their figures as
 * displayed and formulas' results as they were last saved. Hidden sheets and rows are left out.
 */
public final class XlsReader implements DocumentReader {

  private static final Set<String> STREAMS = Set.of("Workbook", "Book");

  /** For {@link java.util.ServiceLoader}. */
  public XlsReader() {}

  @Override
  public String format() {
    return "xls";
  }

  @Override
  public Fit fit(Source source) {
    boolean workbook =
        CompoundFile.is(source)
            && CompoundFile.document(source).filter(STREAMS::contains).isPresent()
            && !CompoundFile.hasStream(source, "EncryptedPackage");
    return workbook ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    BinaryWorkbook.read(source, builder, limits);
    return builder.build(Document.Metadata.NONE);
  }
}
