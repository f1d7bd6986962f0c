package org.nianbao.document.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * A document of an OFD file: its pages, and what several pages use.
 *
 * @param pages the parts of the pages in reading order
 * @param templates the parts that are drawn below or above pages, by their ids
 * @param resources fonts, colours and drawings
 * @param area the size of pages that do not say theirs
 */
record OfdDocument(
    List<String> pages, Map<String, String> templates, Resources resources, PageArea area) {

  static OfdDocument read(String root, OfdPackage parts, Limits limits)
      throws IOException, UnreadableException {
    List<String> pages = new ArrayList<>();
    Map<String, String> templates = new HashMap<>();
    List<String> resources = new ArrayList<>();
    PageArea area = PageArea.A4;
    try (Xml xml = parts.open(root)) {
      xml.nextChild(0);
      int document = xml.depth();
      while (xml.nextChild(document)) {
        int group = xml.depth();
        if (xml.name().equals("CommonData")) {
          while (xml.nextChild(group)) {
            switch (xml.name()) {
              case "PageArea" -> area = PageArea.of(xml, area);
              case "PublicRes", "DocumentRes" -> resources.add(parts.resolve(root, xml.text()));
              case "TemplatePage" ->
                  templates.put(
                      xml.attribute("ID", ""), parts.resolve(root, xml.attribute("BaseLoc", "")));
              default -> {}
            }
          }
        } else if (xml.name().equals("Pages")) {
          while (xml.nextChild(group)) {
            if (pages.size() == limits.pages()) {
              throw limits.tooManyPages();
            }
            pages.add(parts.resolve(root, xml.attribute("BaseLoc", "")));
          }
        }
      }
    }
    Resources common = new Resources(parts);
    for (String part : resources) {
      common.add(part);
    }
    return new OfdDocument(pages, templates, common, area);
  }
}
