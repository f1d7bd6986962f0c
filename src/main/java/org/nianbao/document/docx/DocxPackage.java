package org.nianbao.document.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.nianbao.document.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Wording;

/** An open Word package: its document part and what belongs to it, found by relationship. */
final class DocxPackage implements AutoCloseable {

  /** The relationships of Word's usual format and of strict Office Open XML. */
  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private final OPCPackage opc;
  private final PackagePart main;
  private final Limits limits;

  private DocxPackage(OPCPackage opc, PackagePart main, Limits limits) {
    this.opc = opc;
    this.main = main;
    this.limits = limits;
  }

  /**
   * Opens the package.
   *
   * @throws UnreadableException if it is damaged, or holds no Word document
   */
  @SuppressWarnings("MustBeClosedChecker") // the package is closed with this object
  static DocxPackage open(Source source, Limits limits) throws UnreadableException {
    OPCPackage opc = null;
    try {
      opc = OPCPackage.open(GuardedZip.open(source, limits), OPCComplianceFlags.disableAll());
      for (String type : RELATIONSHIPS) {
        Optional<PackagePart> main =
            target(opc.getRelationshipsByType(type + "/officeDocument"), opc::getPart);
        if (main.isPresent()) {
          if (!main.get().getContentType().contains("word")) {
            throw notWord();
          }
          return new DocxPackage(opc, main.get(), limits);
        }
      }
      throw notWord();
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      revert(opc);
      throw GuardedZip.explain(e, limits);
    } catch (UnreadableException e) {
      revert(opc);
      throw e;
    }
  }

  /** The document's text. */
  Xml main(DocumentBuilder builder) throws UnreadableException {
    return open(main, builder);
  }

  /** The part in the given relation to the document, such as {@code /styles}, if it has one. */
  Optional<Xml> related(String relation, DocumentBuilder builder) throws UnreadableException {
    try {
      for (String type : RELATIONSHIPS) {
        Optional<PackagePart> part =
            target(main.getRelationshipsByType(type + relation), main::getRelatedPart);
        if (part.isPresent()) {
          return Optional.of(open(part.get(), builder));
        }
      }
      return Optional.empty();
    } catch (OpenXML4JException | RuntimeException e) {
      throw GuardedZip.explain(e, limits);
    }
  }

  /** The title in the document's properties, if there is one. */
  Optional<String> title() {
    try {
      return opc.getPackageProperties()
          .getTitleProperty()
          .map(Blank::strip)
          .filter(title -> !title.isEmpty());
    } catch (OpenXML4JException | RuntimeException e) {
      return Optional.empty(); // the title is an extra: the document is read without it
    }
  }

  @Override
  public void close() {
    revert(opc);
  }

  private Xml open(PackagePart part, DocumentBuilder builder) throws UnreadableException {
    try {
      return Xml.open(part.getInputStream(), limits, builder);
    } catch (IOException | RuntimeException e) {
      throw GuardedZip.explain(e, limits);
    }
  }

  private interface Parts {
    PackagePart get(PackageRelationship relationship) throws OpenXML4JException;
  }

  private static Optional<PackagePart> target(
      PackageRelationshipCollection relationships, Parts parts) throws OpenXML4JException {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = parts.get(relationship);
        if (part != null) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static UnreadableException notWord() {
    return new UnreadableException(
        new Wording(
            "这个文件里没有 Word 文档的正文（可能是其他软件的文件，或已损坏）；请用 Word 或 WPS 打开，另存为 .docx 后再检查。",
            "This file holds no Word document (it is another program's file, or damaged); open it in"
                + " Word or WPS and save it as .docx."));
  }

  /** Closes without writing: what was opened was never meant to change. */
  private static void revert(OPCPackage opc) {
    if (opc != null) {
      opc.revert();
    }
  }
}
