package org.nianbao.document;

/**
 * Reads one format. Readers are found by {@link java.util.ServiceLoader}; each is stateless and may
 * be used by many threads at once.
 */
public interface DocumentReader {

  /** How sure a reader is that an input is of its format. */
  enum Fit {
    /** It is not. */
    NO,
    /** It may be: read it so if nothing else fits. */
    FALLBACK,
    /** It is. */
    YES
  }

  /** The format's short name as in the JSON, such as {@code docx}. */
  String format();

  /** Whether the input is of this reader's format, told by its content. */
  Fit fit(Source source);

  /**
   * Reads the input.
   *
   * @param source an input for which {@link #fit} did not say no
   * @param limits what the input may ask for
   * @return its paragraphs and tables in reading order
   * @throws UnreadableException if the input is broken, locked, or goes beyond a limit
   */
  Document read(Source source, Limits limits) throws UnreadableException;

  /**
   * Reads the input, knowing something of the documents that are looked for. To be overridden by
   * readers of files in which such a document has to be told from other matter, such as the pages
   * of web sites; the others read whatever there is.
   *
   * @param hints what is known beforehand
   */
  default Document read(Source source, Limits limits, Hints hints) throws UnreadableException {
    return read(source, limits);
  }
}
