package org.nianbao.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** From a PDF file to its document: page by page to lines and tables, then over the pages. */
final class PdfPages {

  private PdfPages() {}

  static Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder("pdf", limits);
    Budget budget = new Budget(builder, limits);
    Fonts.standIn();
    try (PDDocument file = PdfFile.open(source, limits, budget)) {
      List<Page> pages = AlignedTables.found(Furniture.without(pages(file, limits, budget)));
      new Flow(pages, builder).write();
      return builder.build(new Document.Metadata(title(file), Optional.empty(), Optional.empty()));
    } catch (IOException e) {
      throw PdfFile.damaged(e);
    } catch (Budget.SpentException e) {
      throw e.reason();
    } finally {
      Fonts.done();
    }
  }

  private static List<Page> pages(PDDocument file, Limits limits, Budget budget)
      throws IOException, UnreadableException {
    Legibility legibility = new Legibility();
    List<Page> pages = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      if (pages.size() >= limits.pages()) {
        throw limits.tooManyPages();
      }
      PageContent content = PageEngine.read(page, pages.size() + 1, budget);
      legibility.add(content);
      List<PageBlock> blocks = PageLayout.of(content);
      pages.add(new Page(content.number(), content.width(), content.height(), blocks));
    }
    legibility.require();
    return pages;
  }

  private static Optional<String> title(PDDocument file) {
    return Optional.ofNullable(file.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }
}
