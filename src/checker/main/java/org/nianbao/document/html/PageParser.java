package org.nianbao.document.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;

/** Parses a page and stops, while it is parsed, at one that is too deep, too large or too slow. */
final class PageParser {

  private PageParser() {}

  static Document parse(Reader page, Limits limits, DocumentBuilder builder)
      throws UnreadableException {
    try (StreamParser parser = new StreamParser(Parser.htmlParser());
        Watch watch = new Watch(page, limits, builder)) {
      watch.parser = parser;
      parser.parse(watch, "");
      return parser.complete();
    } catch (IOException | UncheckedIOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof LimitException limit) {
          throw limit.reason;
        }
      }
      throw new IllegalStateException("reading from memory does not fail", e);
    }
  }

  /** Carries the reason through the parser. */
  private static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableException reason;

    LimitException(UnreadableException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  /**
   * Looks at what the parser takes in. The parser asks for a few thousand characters at a time; the
   * tree has not grown much more than that when it is looked at next.
   */
  private static final class Watch extends FilterReader {

    /** A report of 300 cells has some thousand tags; each costs memory many times its length. */
    private static final int CHARACTERS_PER_TAG = 2;

    private final Limits limits;
    private final DocumentBuilder builder;
    private StreamParser parser;
    private boolean inTag;
    private long tags;
    private long run;

    Watch(Reader page, Limits limits, DocumentBuilder builder) {
      super(page);
      this.limits = limits;
      this.builder = builder;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      for (int i = from; i < from + read; i++) {
        look(buffer[i]);
      }
      try {
        builder.require(Math.max(run, tags * CHARACTERS_PER_TAG), 0);
        if (depth(parser.document(), limits.depth()) > limits.depth()) {
          throw limits.tooDeep();
        }
      } catch (UnreadableException e) {
        throw new LimitException(e);
      }
      return read;
    }

    /** Counts tags, and the characters of a text without any; a picture within a tag is none. */
    private void look(char c) {
      if (c == '<') {
        inTag = true;
        tags++;
        run = 0;
      } else if (c == '>') {
        inTag = false;
      } else if (!inTag) {
        run++;
      }
    }

    /** Returns how deep the tree is where it grows, counted to just beyond the given depth. */
    private static int depth(Document page, int most) {
      int depth = 0;
      Node node = page;
      while (node instanceof Element element && depth <= most) {
        node = element.lastElementChild();
        depth++;
      }
      return depth;
    }
  }
}
