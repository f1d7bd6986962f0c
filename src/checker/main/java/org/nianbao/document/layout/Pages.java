package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;

/**
 * The pages of a file of a fixed layout, and the document that runs through them: page numbers and
 * running heads left out, tables joined over page breaks.
 */
public final class Pages {

  private final DocumentBuilder builder;
  private final Limits limits;
  private final Legibility legibility;
  private final List<Page> pages = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param name what people call files of this format, such as PDF
   */
  public Pages(String name, DocumentBuilder builder, Limits limits) {
    this.builder = builder;
    this.limits = limits;
    this.legibility = new Legibility(name);
  }

  /**
   * Makes room for one more page.
   *
   * @return its number, from 1
   * @throws UnreadableException if there are more than a report may have
   */
  public int next() throws UnreadableException {
    if (pages.size() >= limits.pages()) {
      throw limits.tooManyPages();
    }
    return pages.size() + 1;
  }

  /** Adds the next page as it was drawn. */
  public void add(PageSketch sketch) throws UnreadableException {
    PageContent content = sketch.content(next());
    legibility.add(content);
    pages.add(
        new Page(content.number(), content.width(), content.height(), PageLayout.of(content)));
  }

  /**
   * Returns the document of all pages.
   *
   * @throws UnreadableException if their text cannot be judged, as that of a scan, or goes beyond a
   *     limit
   */
  public Document document(Document.Metadata metadata) throws UnreadableException {
    legibility.require();
    new PageFlow(AlignedTables.found(Furniture.without(pages)), builder).write();
    return builder.build(metadata);
  }
}
