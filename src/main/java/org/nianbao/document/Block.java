package org.nianbao.document;

/** A piece of a document in reading order: a paragraph outside tables, or a table. */
public sealed interface Block permits Paragraph, Table {

  /** Where the block stands in its source. */
  Place place();
}
