package org.nianbao.document.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.chinese.Blank;
import org.nianbao.document.CompoundFile;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/**
 * Reads binary Word documents (.doc of Word 97 to 2003, .wps of WPS Writer) as Word shows them:
 * automatic numbers in front of their paragraphs, tracked changes accepted, hidden text, headers,
 * footers, footnotes and tables of contents left out. Text boxes come after the text.
 */
public final class DocReader implements DocumentReader {

  /** The identity of Word 97 and later at the beginning of the stream. */
  private static final int WORD_97 = 0xA5EC;

  /** The marks of Word 2, 6 and 95. */
  private static final Set<Integer> OLD = Set.of(0xA5DB, 0xA5DC, 0xA697, 0xA698, 0xA699);

  /** Bytes of the stream's beginning that hold identity and flags. */
  private static final int HEAD = 12;

  /** The flag of a document with a password. */
  private static final int ENCRYPTED = 1;

  /** For {@link java.util.ServiceLoader}. */
  public DocReader() {}

  @Override
  public String format() {
    return "doc";
  }

  @Override
  public Fit fit(Source source) {
    return CompoundFile.is(source)
            && CompoundFile.document(source).equals(Optional.of("WordDocument"))
            && !CompoundFile.hasStream(source, "EncryptedPackage")
        ? Fit.YES
        : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      checkHead(file);
      return read(file, builder, limits);
    } catch (EncryptedDocumentException e) {
      throw Refusal.locked();
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(e);
    }
  }

  /** The beginning of the stream shows documents that are too old, or locked. */
  private static void checkHead(POIFSFileSystem file) throws IOException, UnreadableException {
    byte[] head;
    try (InputStream in = file.createDocumentInputStream("WordDocument")) {
      head = in.readNBytes(HEAD);
    }
    int identity = head.length < HEAD ? 0 : (head[0] & 0xFF) | ((head[1] & 0xFF) << 8);
    if (OLD.contains(identity)) {
      throw new UnreadableException(Messages.say("document.doc.word-95"));
    }
    if (identity != WORD_97) {
      throw Refusal.damaged(null);
    }
    if ((head[HEAD - 1] & ENCRYPTED) != 0) {
      throw Refusal.locked();
    }
  }

  private static Document read(POIFSFileSystem file, DocumentBuilder builder, Limits limits)
      throws IOException, UnreadableException {
    try (HWPFDocument doc = new HWPFDocument(file)) {
      StoryReader story = new StoryReader(doc, builder, limits);
      story.read(doc.getRange());
      story.read(doc.getMainTextboxRange());
      return builder.build(new Document.Metadata(title(doc), Optional.empty(), Optional.empty()));
    }
  }

  private static Optional<String> title(HWPFDocument doc) {
    return Optional.ofNullable(doc.getSummaryInformation())
        .map(summary -> summary.getTitle())
        .map(Blank::strip)
        .filter(title -> !title.isEmpty());
  }
}
