package org.nianbao.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * All readers that are installed: the way from an input to its document. Whatever the input, the
 * answer is a document or one sentence why there is none.
 */
public final class Readers {

  /** Those that were asked for so far, in order; the others are not even loaded. */
  private final List<DocumentReader> loaded = new ArrayList<>();

  private final Iterator<DocumentReader> others;

  private final Hints hints;

  /** The readers that {@link ServiceLoader} finds, which are told nothing of the documents. */
  public Readers() {
    this(Hints.NONE);
  }

  /**
   * The readers that {@link ServiceLoader} finds.
   *
   * @param hints what they are told of the documents that are looked for
   */
  public Readers(Hints hints) {
    this(List.of(), hints);
  }

  /**
   * The given readers and those that {@link ServiceLoader} finds.
   *
   * @param further readers that are asked before those that are found
   * @param hints what they are told of the documents that are looked for
   */
  public Readers(List<DocumentReader> further, Hints hints) {
    this.loaded.addAll(further);
    this.others =
        ServiceLoader.load(DocumentReader.class, Readers.class.getClassLoader()).iterator();
    this.hints = hints;
  }

  private synchronized Optional<DocumentReader> reader(int index) {
    while (loaded.size() <= index && others.hasNext()) {
      loaded.add(others.next());
    }
    return index < loaded.size() ? Optional.of(loaded.get(index)) : Optional.empty();
  }

  /**
   * Reads an input with the reader that fits its content; traditional characters as simplified
   * ones.
   *
   * @throws UnreadableException if there is none, saying what the input is and what to do; or if
   *     the reader cannot read it, whatever the failure
   */
  public Document read(Source source, Limits limits) throws UnreadableException {
    if (source.bytes().length > limits.bytes()) {
      throw limits.tooLarge();
    }
    if (isEmpty(source.bytes())) {
      throw new UnreadableException(Messages.say("document.empty"));
    }
    Document document = read(choose(source), source, limits);
    if (!hasText(document)) {
      throw new UnreadableException(Messages.say("document.no-text"));
    }
    return SimplifiedDocument.of(document);
  }

  /** Whether there is anything but pictures. */
  private static boolean hasText(Document document) {
    for (Block block : document.blocks()) {
      if (!(block instanceof Picture)) {
        return true;
      }
    }
    return false;
  }

  private DocumentReader choose(Source source) throws UnreadableException {
    Optional<DocumentReader> sure = first(source, DocumentReader.Fit.YES);
    if (sure.isPresent()) {
      return sure.get();
    }
    Optional<Wording> foreign = ForeignFile.name(source);
    if (foreign.isPresent()) {
      throw new UnreadableException(foreign.get());
    }
    Optional<DocumentReader> fallback = first(source, DocumentReader.Fit.FALLBACK);
    if (fallback.isEmpty()) {
      throw new UnreadableException(ForeignFile.unknown());
    }
    return fallback.get();
  }

  private Optional<DocumentReader> first(Source source, DocumentReader.Fit wanted) {
    Optional<DocumentReader> reader = reader(0);
    for (int i = 1; reader.isPresent() && fit(reader.get(), source) != wanted; i++) {
      reader = reader(i);
    }
    return reader;
  }

  /** A reader that fails to tell is not the one. */
  private static DocumentReader.Fit fit(DocumentReader reader, Source source) {
    try {
      return reader.fit(source);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return DocumentReader.Fit.NO;
    }
  }

  /**
   * A failure within a reader is an answer about this input, not the end of the run: the memory of
   * a reader that ran out of it is free again here.
   */
  private Document read(DocumentReader reader, Source source, Limits limits)
      throws UnreadableException {
    try {
      return Objects.requireNonNull(
          reader.read(source, limits, hints), "a reader returns a document");
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(Messages.say("document.memory"), e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new UnreadableException(Messages.say("document.broken-off"), e);
    }
  }

  private static boolean isEmpty(byte[] bytes) {
    if (bytes.length > 1 << 16) {
      return false;
    }
    Optional<TextDecoding> decoding = TextDecoding.of(bytes);
    return decoding.isPresent() && Blank.isBlank(decoding.get().text(bytes));
  }
}
