package org.nianbao.document;

/** A piece of a document in reading order: a paragraph outside tables, a table, or a picture. */
public sealed interface Block permits Paragraph, Table, Picture {

  /** Returns where the block stands in its source. */
  Place place();
}
