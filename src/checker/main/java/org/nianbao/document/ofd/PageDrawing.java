package org.nianbao.document.ofd;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.Box;
import org.nianbao.document.layout.PageSketch;
import org.nianbao.document.xml.Xml;
import org.nianbao.wording.Messages;

/** Draws the pages of a document: their templates, their layers, and the drawings in these. */
final class PageDrawing {

  /** A picture over so much of its page, drawn over text, hides it: it is what one sees. */
  private static final double WHOLE = 0.8;

  private final OfdDocument document;
  private final OfdPackage parts;
  private final DocumentBuilder builder;
  private final Resources resources;

  /** Templates and drawings that are being drawn. */
  private final Deque<String> open = new ArrayDeque<>();

  private PageArea area;
  private PageSketch sketch;
  private long characters;

  PageDrawing(OfdDocument document, OfdPackage parts, DocumentBuilder builder) {
    this.document = document;
    this.parts = parts;
    this.builder = builder;
    this.resources = document.resources();
  }

  /** Returns the page of the given part. */
  PageSketch draw(String part) throws IOException, UnreadableException {
    area = area(part);
    Placing placing = Placing.on(area);
    var corner = placing.point(area.left() + area.width(), area.top() + area.height());
    sketch = new PageSketch(corner.getX(), corner.getY());
    page(part, placing);
    return sketch;
  }

  private PageArea area(String part) throws IOException, UnreadableException {
    try (Xml xml = parts.open(part)) {
      xml.nextChild(0);
      int page = xml.depth();
      while (xml.nextChild(page)) {
        if (xml.name().equals("Area")) {
          return PageArea.of(xml, document.area());
        }
        if (xml.name().equals("Content")) {
          break; // the area stands before it
        }
      }
    }
    return document.area();
  }

  private void page(String part, Placing placing) throws IOException, UnreadableException {
    enter(part);
    try (Xml xml = parts.open(part)) {
      xml.nextChild(0);
      int page = xml.depth();
      while (xml.nextChild(page)) {
        switch (xml.name()) {
          case "PageRes" -> resources.add(parts.resolve(part, xml.text()));
          case "Template" -> {
            String template = document.templates().get(xml.attribute("TemplateID", ""));
            if (template == null) {
              throw Refusal.damaged(null);
            }
            page(template, placing);
          }
          case "Content" -> {
            int content = xml.depth();
            while (xml.nextChild(content)) {
              objects(xml, placing, Colours.NONE.named(xml, resources));
            }
          }
          default -> {}
        }
      }
    }
    open.pop();
  }

  /** Draws what is in the current element. */
  private void objects(Xml xml, Placing placing, Colours paint)
      throws IOException, UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.attribute("Visible", "true").equals("false")) {
        continue;
      }
      switch (xml.name()) {
        case "TextObject" ->
            characters =
                TextObject.draw(xml, placing, area, resources, sketch, builder, characters);
        case "PathObject" -> PathObject.draw(xml, placing, paint, resources, sketch, builder);
        case "ImageObject" -> picture(xml, placing);
        case "CompositeObject" -> drawing(xml.attribute("ResourceID", ""), placing.of(xml), paint);
        case "PageBlock", "Layer" -> objects(xml, placing, paint);
        default -> {}
      }
    }
  }

  private void picture(Xml xml, Placing placing) {
    if (Colours.isClear(xml)) {
      return;
    }
    Box box = placing.box(xml);
    sketch.picture(box);
    boolean covers = xml.number("Alpha", 255) == 255;
    if (covers && !resources.isTransparentPicture(xml.attribute("ResourceID", ""))) {
      sketch.cover(box, WHOLE);
    }
  }

  /** Draws one of the document's drawings, which stands among its resources. */
  private void drawing(String id, Placing placing, Colours paint)
      throws IOException, UnreadableException {
    Drawing drawing = resources.drawing(id).orElseThrow(() -> Refusal.damaged(null));
    enter(drawing.part() + "#" + id);
    try (Xml xml = drawing.open(parts)) {
      xml.nextChild(0);
      int root = xml.depth();
      while (xml.nextChild(root)) {
        int group = xml.depth();
        while (xml.nextChild(group)) {
          if (xml.name().equals("CompositeGraphicUnit") && xml.attribute("ID", "").equals(id)) {
            int unit = xml.depth();
            while (xml.nextChild(unit)) {
              if (xml.name().equals("Content")) {
                objects(xml, placing, paint);
              }
            }
          }
        }
      }
    }
    open.pop();
  }

  private void enter(String what) throws UnreadableException {
    if (open.contains(what)) {
      throw new UnreadableException(Messages.say("document.ofd.endless"));
    }
    builder.require(characters, 0);
    open.push(what);
  }
}
