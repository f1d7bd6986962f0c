package org.nianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.document.container.PartNames;
import org.nianbao.document.xml.Xml;
import org.nianbao.wording.Messages;

/**
 * An open Word package: its document part and what belongs to it, found by relationship, unpacked
 * under guard ({@link GuardedZip}). POI's packages are not used, since they read every part that
 * describes another as a tree, which takes a tenth of the time of judging a report.
 */
final class DocxPackage {

  /** The relationships of Word's usual format and of strict Office Open XML. */
  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private final GuardedZip zip;
  private final Limits limits;
  private final DocumentBuilder builder;
  private final String main;
  private final List<Relationship> related;

  /** What a part says of another one; outside parts are left out. */
  private record Relationship(String type, String target) {}

  private DocxPackage(GuardedZip zip, Limits limits, DocumentBuilder builder)
      throws UnreadableException {
    this.zip = zip;
    this.limits = limits;
    this.builder = builder;
    Optional<String> document = target(relationships(""), "/officeDocument");
    if (document.isEmpty() || !contentType(document.get()).contains("word")) {
      throw notWord();
    }
    this.main = document.get();
    this.related = relationships(main);
  }

  /**
   * Opens the package.
   *
   * @throws UnreadableException if it is damaged, or holds no Word document
   */
  static DocxPackage open(Source source, Limits limits, DocumentBuilder builder)
      throws UnreadableException {
    try {
      return new DocxPackage(GuardedZip.open(source, limits), limits, builder);
    } catch (RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** The name of the part that holds the document's text. */
  String mainPart() {
    return main;
  }

  /** The document's text. */
  Xml main() throws UnreadableException {
    Optional<Xml> text = part(main);
    if (text.isEmpty()) {
      throw notWord();
    }
    return text.get();
  }

  /** The part in the given relation to the document, such as {@code /styles}, if it has one. */
  Optional<Xml> related(String relation) throws UnreadableException {
    Optional<String> target = target(related, relation);
    return target.isPresent() ? part(target.get()) : Optional.empty();
  }

  private static Optional<String> target(List<Relationship> relationships, String relation) {
    for (String type : RELATIONSHIPS) {
      for (Relationship relationship : relationships) {
        if (relationship.type().equals(type + relation)) {
          return Optional.of(relationship.target());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Xml> part(String name) throws UnreadableException {
    try {
      Optional<InputStream> in = zip.part(name);
      return in.isPresent() ? Optional.of(Xml.open(in.get(), limits, builder)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** The relationships of a part, or of the package itself for an empty name. */
  private List<Relationship> relationships(String part) throws UnreadableException {
    String folder = PartNames.folder(part);
    List<Relationship> relationships = new ArrayList<>();
    Optional<Xml> found = part(PartNames.relationsOf(part));
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        while (xml.nextChild(0)) {
          int root = xml.depth();
          while (xml.nextChild(root)) {
            if (!xml.attribute("TargetMode", "").equals("External")) {
              relationships.add(
                  new Relationship(
                      xml.attribute("Type", ""),
                      PartNames.resolve(folder, xml.attribute("Target", ""))));
            }
          }
        }
      }
    }
    return relationships;
  }

  /** What the package says that a part holds: its own entry, or that of its kind of name. */
  private String contentType(String part) throws UnreadableException {
    String byName = "";
    String byKind = "";
    Optional<Xml> types = part("[Content_Types].xml");
    if (types.isEmpty()) {
      throw Refusal.damaged(null);
    }
    try (Xml xml = types.get()) {
      while (xml.nextChild(0)) {
        int root = xml.depth();
        while (xml.nextChild(root)) {
          String type = xml.attribute("ContentType", "");
          if (xml.attribute("PartName", "").equalsIgnoreCase("/" + part)) {
            byName = type;
          }
          String kind = xml.attribute("Extension", "/").toLowerCase(Locale.ROOT);
          if (part.toLowerCase(Locale.ROOT).endsWith("." + kind)) {
            byKind = type;
          }
        }
      }
    }
    return byName.isEmpty() ? byKind : byName;
  }

  private static UnreadableException notWord() {
    return new UnreadableException(Messages.say("document.docx.no-text-part"));
  }
}
