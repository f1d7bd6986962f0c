package org.nianbao.output.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.PartNames;
import org.nianbao.output.page.MarkupText;

/** An office package by its relations: which part holds what, and how a further part is added. */
final class OfficeParts {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String TYPES = "[Content_Types].xml";

  private final PackageCopy copy;
  private final String main;

  /** What a part says of another. */
  private record Relation(String type, String target) {}

  /**
   * The parts of a package.
   *
   * @throws UnreadableException if none of them is the document
   */
  OfficeParts(PackageCopy copy) throws UnreadableException {
    this.copy = copy;
    this.main =
        relations("").stream()
            .filter(one -> one.type().endsWith("/officeDocument"))
            .findFirst()
            .map(Relation::target)
            .orElseThrow(() -> Refusal.damaged(null));
  }

  PackageCopy copy() {
    return copy;
  }

  /** The name of the part that holds the document. */
  String main() {
    return main;
  }

  /** Whether somebody has signed it, so that any change would break the signature. */
  boolean isSigned() throws UnreadableException {
    for (Relation one : relations("")) {
      if (one.type().endsWith("/digital-signature/origin")) {
        return true;
      }
    }
    return copy.names().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"));
  }

  /** The name of a part in the given relation to another, such as {@code /comments}. */
  Optional<String> related(String part, String relation) throws UnreadableException {
    return relations(part).stream()
        .filter(one -> one.type().endsWith(relation))
        .map(Relation::target)
        .filter(copy::has)
        .findFirst();
  }

  /** Whether a part exists whose name is in the document's folder and so ends. */
  boolean hasBeside(String... endings) {
    String folder = PartNames.folder(main);
    return copy.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith(folder.toLowerCase(Locale.ROOT)))
        .anyMatch(name -> Stream.of(endings).anyMatch(name::endsWith));
  }

  /**
   * Adds a part in a relation to another.
   *
   * @param wanted the name that it should have in the other's folder, without its ending
   * @return the name that it has
   */
  String add(
      String other, String wanted, String ending, String relation, String contentType, byte[] part)
      throws UnreadableException {
    String folder = PartNames.folder(other);
    String name = wanted + ending;
    for (int i = 1; copy.has(folder + name); i++) {
      name = wanted + i + ending;
    }
    copy.put(folder + name, part);
    addType(folder + name, contentType);
    addRelation(other, name, relation);
    return folder + name;
  }

  /** Takes a part out with all that the package and the other part say of it. */
  void remove(String other, String name) throws UnreadableException {
    copy.remove(name);
    MarkupTree types = tree(TYPES);
    cut(types, TYPES, one -> one.attribute("PartName").equalsIgnoreCase("/" + name));
    String rels = PartNames.relationsOf(other);
    String folder = PartNames.folder(other);
    cut(
        tree(rels),
        rels,
        one ->
            !one.attribute("TargetMode").equals("External")
                && PartNames.resolve(folder, one.attribute("Target")).equalsIgnoreCase(name));
  }

  private void cut(
      MarkupTree tree, String part, java.util.function.Predicate<MarkupElement> which) {
    Splices splices = new Splices();
    tree.root().children().stream()
        .filter(which)
        .forEach(one -> splices.replace(one.start(), one.end(), ""));
    copy.put(part, splices.applyTo(tree.bytes()));
  }

  private void addType(String name, String contentType) throws UnreadableException {
    append(
        TYPES,
        "Override",
        " PartName=\"/" + MarkupText.escaped(name) + "\" ContentType=\"" + contentType + "\"");
  }

  private void addRelation(String part, String target, String relation) throws UnreadableException {
    String rels = PartNames.relationsOf(part);
    if (!copy.has(rels)) {
      copy.put(
          rels,
          ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                  + "<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "</Relationships>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    List<String> ids =
        tree(rels).root().children().stream().map(one -> one.attribute("Id")).toList();
    int number = 1;
    while (ids.contains("nianbao" + number)) {
      number++;
    }
    append(
        rels,
        "Relationship",
        " Id=\"nianbao"
            + number
            + "\" Type=\""
            + base()
            + relation
            + "\" Target=\""
            + MarkupText.escaped(target)
            + "\"");
  }

  /** The beginning of the types of relations that this package uses. */
  private String base() throws UnreadableException {
    return relations("").stream().anyMatch(one -> one.type().startsWith(STRICT))
        ? STRICT
        : TRANSITIONAL;
  }

  /** Adds an element as the last one of a part, in the namespace of its root. */
  private void append(String part, String name, String attributes) throws UnreadableException {
    MarkupTree tree = tree(part);
    MarkupElement root = tree.root();
    String prefix = root.prefix().isEmpty() ? "" : root.prefix() + ":";
    Splices splices = new Splices();
    appendTo(root, "<" + prefix + name + attributes + "/>", splices);
    copy.put(part, splices.applyTo(tree.bytes()));
  }

  /** Puts text in front of an element's end; one without content gets an end. */
  static void appendTo(MarkupElement element, String text, Splices splices) {
    if (element.isEmptyTag()) {
      splices.replace(
          element.start(),
          element.end(),
          opened(element) + text + "</" + element.qualified() + ">");
    } else {
      splices.insert(element.close(), text);
    }
  }

  /** The start tag of an element that is written as one tag. */
  static String opened(MarkupElement element) {
    String tag = element.tag();
    return tag.substring(0, tag.lastIndexOf('/')) + ">";
  }

  MarkupTree tree(String part) throws UnreadableException {
    try {
      return MarkupTree.of(copy.xml(part).orElseThrow(() -> Refusal.damaged(null)));
    } catch (RuntimeException e) {
      throw Refusal.damaged(e);
    }
  }

  private List<Relation> relations(String part) throws UnreadableException {
    String rels = PartNames.relationsOf(part);
    List<Relation> relations = new ArrayList<>();
    if (copy.has(rels)) {
      for (MarkupElement one : tree(rels).root().children()) {
        if (!one.attribute("TargetMode").equals("External")) {
          relations.add(
              new Relation(
                  one.attribute("Type"),
                  PartNames.resolve(PartNames.folder(part), one.attribute("Target"))));
        }
      }
    }
    return relations;
  }
}
