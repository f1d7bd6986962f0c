package org.nianbao.document.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Counts the paragraphs, tables and tracked changes that begin in a part. */
final class ElementCounts {

  private final String namespace;
  private final String paragraphNames;
  private final String tableName;
  private int paragraphs;
  private int tables;
  private final List<String> changedBy = new ArrayList<>();

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
      if (name.equals(tableName)) {
        tables++;
      } else if (name.equals("ins") || name.equals("del")) {
        change(reader);
      }
    } else if (name.length() == 1
        && paragraphNames.indexOf(name.charAt(0)) >= 0
        && namespace.equals(reader.getNamespaceURI())) {
      paragraphs++;
    }
  }

  private void change(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("author")) {
        changedBy.add(reader.getAttributeValue(i));
      }
    }
  }

  List<String> changedBy() {
    return List.copyOf(changedBy);
  }

  int paragraphs() {
    return paragraphs;
  }

  int tables() {
    return tables;
  }
}
