package org.nianbao.document.xml;

import javax.xml.stream.XMLStreamReader;

/** Counts the paragraphs and tables that begin in a part. */
final class ElementCounts {

  private final String namespace;
  private final String paragraphNames;
  private final String tableName;
  private int paragraphs;
  private int tables;

  /**
   * Nothing has been counted yet.
   *
   * @param namespace that of paragraphs
   * @param paragraphNames their names, each a single letter
   * @param tableName the name of tables, longer than that
   */
  ElementCounts(String namespace, String paragraphNames, String tableName) {
    this.namespace = namespace;
    this.paragraphNames = paragraphNames;
    this.tableName = tableName;
  }

  /** Counts the element that begins; told by its length first, since there are thousands. */
  void count(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (name.length() == tableName.length()) {
      tables += name.equals(tableName) ? 1 : 0;
    } else if (name.length() == 1
        && paragraphNames.indexOf(name.charAt(0)) >= 0
        && namespace.equals(reader.getNamespaceURI())) {
      paragraphs++;
    }
  }

  int paragraphs() {
    return paragraphs;
  }

  int tables() {
    return tables;
  }
}
