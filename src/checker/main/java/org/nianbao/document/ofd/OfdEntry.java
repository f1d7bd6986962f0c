package org.nianbao.document.ofd;

import java.io.IOException;
import java.util.Optional;
import org.nianbao.document.Document;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * What the file says of itself. Of several documents in a file the first is read, which is the one
 * that programs show; of its versions the current one.
 *
 * @param root the part that lists the document's pages
 * @param metadata its title
 */
record OfdEntry(String root, Document.Metadata metadata) {

  static OfdEntry read(OfdPackage parts) throws IOException, UnreadableException {
    try (Xml xml = parts.open(OfdPackage.ENTRY)) {
      while (xml.nextChild(0)) {
        int file = xml.depth();
        while (xml.nextChild(file)) {
          if (xml.name().equals("DocBody")) {
            return body(xml, parts);
          }
        }
      }
    }
    throw Refusal.damaged(null);
  }

  private static OfdEntry body(Xml xml, OfdPackage parts) throws IOException, UnreadableException {
    String root = "";
    String title = "";
    int body = xml.depth();
    while (xml.nextChild(body)) {
      switch (xml.name()) {
        case "DocInfo" -> title = child(xml, "Title");
        case "DocRoot" -> root = root.isEmpty() ? located(xml.text(), parts) : root;
        case "Versions" -> {
          String current = version(xml, parts);
          root = current.isEmpty() ? root : current;
        }
        default -> {}
      }
    }
    if (root.isEmpty()) {
      throw Refusal.damaged(null);
    }
    return new OfdEntry(
        root,
        new Document.Metadata(
            Optional.of(title).filter(t -> !t.isEmpty()), Optional.empty(), Optional.empty()));
  }

  private static String located(String location, OfdPackage parts) {
    return parts.resolve(OfdPackage.ENTRY, location);
  }

  /** Returns the root of the version in force; empty if the versions do not name one. */
  private static String version(Xml xml, OfdPackage parts) throws IOException, UnreadableException {
    int versions = xml.depth();
    while (xml.nextChild(versions)) {
      if (!xml.attribute("Current", "").equals("true")) {
        continue;
      }
      String part = located(xml.attribute("BaseLoc", ""), parts);
      if (parts.has(part)) {
        try (Xml version = parts.open(part)) {
          version.nextChild(0);
          String root = child(version, "DocRoot");
          return root.isEmpty() ? "" : parts.resolve(part, root);
        }
      }
    }
    return "";
  }

  private static String child(Xml xml, String name) throws UnreadableException {
    String text = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals(name)) {
        text = xml.text().strip();
      }
    }
    return text;
  }
}
