package org.nianbao.document.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.Pages;

/** From a PDF file to its document: page by page to lines and tables, then over the pages. */
final class PdfPages {

  private PdfPages() {}

  static Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder("pdf", limits);
    Allowance allowance = new Allowance(builder, limits);
    Fonts.standIn();
    try (PDDocument file = PdfFile.open(source, limits, allowance)) {
      Pages pages = new Pages("PDF", builder, limits);
      for (PDPage page : file.getPages()) {
        pages.next();
        pages.add(PageEngine.read(page, allowance));
      }
      return pages.document(new Document.Metadata(title(file), Optional.empty(), Optional.empty()));
    } catch (IOException e) {
      throw PdfFile.damaged(e);
    } catch (Allowance.SpentException e) {
      throw e.reason();
    } finally {
      Fonts.done();
    }
  }

  private static Optional<String> title(PDDocument file) {
    return Optional.ofNullable(file.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }
}
