package org.nianbao.document.rtf;

/** What holds within a pair of braces; a group begins with what holds around it. */
final class RtfGroup {

  /** What becomes of a group's text. */
  enum Use {
    /** It is the document's. */
    TEXT,
    /** Nobody sees it. */
    NONE,
    /** It is a paragraph's number. */
    NUMBER,
    /** It is the document's title in its properties. */
    TITLE,
    /** It is about fonts. */
    FONTS,
    /** It is about styles. */
    STYLES,
    /** Nobody sees it, but a group within it may be a text box. */
    SHAPE
  }

  private static final int FIRST_SIZE = 64;

  Use use = Use.TEXT;
  boolean hidden;
  boolean deleted;
  int font;

  /** How many characters stand behind a Unicode character for programs that do not know it. */
  int fallback = 1;

  /** Whether {@code \*} stood at its beginning: unknown groups marked so are passed over. */
  boolean optional;

  /** Whether nothing of it has been read yet. */
  boolean fresh = true;

  /** Whether a text box ends with it. */
  boolean box;

  /** The style that it defines, in the group of styles. */
  int style;

  final StringBuilder name = new StringBuilder(0);

  RtfGroup within() {
    RtfGroup inner = new RtfGroup();
    inner.use = use;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.font = font;
    inner.fallback = fallback;
    return inner;
  }

  /** Adds to the name that the group gives to something, which is never long. */
  void name(String more) {
    if (name.length() < FIRST_SIZE) {
      name.append(more);
    }
  }
}
