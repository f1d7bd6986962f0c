package org.nianbao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.WholeCharacters;

/**
 * What a file holds, whatever its format: paragraphs and tables in reading order.
 *
 * @param format the format's short name as in the JSON: {@code text}, {@code html}, {@code docx}…
 * @param blocks the content in reading order, navigation and other matter around an article left
 *     out
 * @param metadata what the file says of itself beside its content
 * @param attachments the documents that are offered beside the content; not opened by readers
 * @param original the whole text in its own characters, white space left out, where they are
 *     traditional and the blocks are in simplified ones
 */
public record Document(
    String format,
    List<Block> blocks,
    Metadata metadata,
    List<Attachment> attachments,
    Optional<String> original) {

  private static final Set<String> EXTRACTED = Set.of("text", "pdf", "ofd");

  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  /**
   * Returns whether its text was taken out of another file or off pages, on which way words,
   * figures and tables may be damaged or lost. In other forms the blocks are the author's own.
   */
  public boolean isExtracted() {
    return EXTRACTED.contains(format);
  }

  /** A document in its own characters. */
  public Document(
      String format, List<Block> blocks, Metadata metadata, List<Attachment> attachments) {
    this(format, blocks, metadata, attachments, Optional.empty());
  }

  /** The same, written in other characters. */
  public Document from(String written) {
    return new Document(format, blocks, metadata, attachments, Optional.of(written));
  }

  /** A document without attachments. */
  public Document(String format, List<Block> blocks, Metadata metadata) {
    this(format, blocks, metadata, List.of());
  }

  /**
   * What authors have left open in a draft, marks of this program aside.
   *
   * @param changes tracked changes that nobody has accepted or rejected
   * @param comments comments
   */
  public record Leftovers(int changes, int comments) {

    /** Nothing. */
    public static final Leftovers NONE = new Leftovers(0, 0);
  }

  /**
   * What a file says of itself beside its content.
   *
   * @param title the page's or document's title, if it has one
   * @param publisher the body that the page names as its publisher (发布机构), if it does
   * @param published the day of publication that the page states (发布日期), if it does
   * @param leftovers what its authors have left open in it
   */
  public record Metadata(
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Leftovers leftovers) {

    /** Replaces what is no whole character. */
    public Metadata {
      title = whole(title);
      publisher = whole(publisher);
    }

    private static Optional<String> whole(Optional<String> text) {
      return text.isPresent() ? Optional.of(WholeCharacters.of(text.get())) : text;
    }

    /** Of a file in which nothing can be left open. */
    public Metadata(
        Optional<String> title, Optional<String> publisher, Optional<LocalDate> published) {
      this(title, publisher, published, Leftovers.NONE);
    }

    /** No metadata at all. */
    public static final Metadata NONE =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
