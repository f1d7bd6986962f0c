package org.nianbao.document.pdf;

import java.nio.charset.StandardCharsets;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * Reads PDF files whose text can be copied, as a reader sees their pages: page numbers and running
 * heads left out, tables joined over page breaks. Nothing in the file is ever run, opened or
 * fetched: no scripts, attachments or links. Files without readable text are refused, each with its
 * reason: what a scan or a broken font shows cannot be judged.
 */
public final class PdfReader implements DocumentReader {

  /** Where a PDF must begin, other matter before it allowed as every PDF program allows it. */
  private static final int HEAD = 1024;

  /** For {@link java.util.ServiceLoader}. */
  public PdfReader() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Fit fit(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-") ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    return PdfPages.read(source, limits);
  }
}
