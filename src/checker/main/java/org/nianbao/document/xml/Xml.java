package org.nianbao.document.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.wording.Messages;

/**
 * A part's XML as a stream of elements, read one element's children at a time. It knows no document
 * types, follows nothing outside the part, and stops at the limits of depth and time.
 *
 * <pre>{@code
 * int parent = xml.depth();
 * while (xml.nextChild(parent)) {
 *   switch (xml.name()) { ... }   // unread content of a child is passed over
 * }
 * }</pre>
 */
public final class Xml implements AutoCloseable {

  /** Events between two looks at whether the run was stopped. */
  private static final int EVENTS_BETWEEN_CHECKS = 1024;

  /** For any thread: it never changes any more. */
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader2 reader;
  private final InputStream in;
  private final Limits limits;
  private final DocumentBuilder builder;
  private int depth;
  private int events;

  /** What is counted; null as long as nothing is. */
  private ElementCounts counts;

  private Xml(XMLStreamReader2 reader, InputStream in, Limits limits, DocumentBuilder builder) {
    this.reader = reader;
    this.in = in;
    this.limits = limits;
    this.builder = builder;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // What is wrong with a text is told when it is read, not when it is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Opens a part and stands before its root element; the stream is closed with this. */
  public static Xml open(InputStream in, Limits limits, DocumentBuilder builder)
      throws UnreadableException {
    try {
      return new Xml((XMLStreamReader2) FACTORY.createXMLStreamReader(in), in, limits, builder);
    } catch (XMLStreamException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** What the input may ask for. */
  public Limits limits() {
    return limits;
  }

  /** How many elements are open, the current one included. */
  public int depth() {
    return depth;
  }

  /** The current element's name without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The current element's namespace. */
  public String namespace() {
    return reader.getNamespaceURI();
  }

  /**
   * Counts elements from here on, those that are passed over included.
   *
   * @param ofParagraphs the namespace of paragraphs
   * @param paragraphsNamed their names, each a single letter
   * @param tablesNamed the name of tables, longer than that
   */
  public void count(String ofParagraphs, String paragraphsNamed, String tablesNamed) {
    counts = new ElementCounts(ofParagraphs, paragraphsNamed, tablesNamed);
  }

  /** How many paragraphs have begun since. */
  public int paragraphs() {
    return counts.paragraphs();
  }

  /** How many tables have begun since. */
  public int tables() {
    return counts.tables();
  }

  /** Who has made the tracked changes since, one name for each. */
  public List<String> changedBy() {
    return counts.changedBy();
  }

  /** The offset of the first byte of the current element, which has just begun; -1 if unknown. */
  public int start() {
    return (int) reader.getLocationInfo().getStartingByteOffset();
  }

  /**
   * The bytes from the given {@link #start} to the end of the element that has just been read to
   * its end.
   *
   * @param part the name of this part
   */
  public Origin.Range range(String part, int start) throws UnreadableException {
    try {
      int end = (int) reader.getLocationInfo().getEndingByteOffset();
      return start < 0 || end < start ? Origin.Range.NONE : new Origin.Range(part, start, end);
    } catch (XMLStreamException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** The declarations of namespaces on the current element, as they would be written in it. */
  public String namespaces() {
    StringBuilder declarations = new StringBuilder();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      String uri = reader.getNamespaceURI(i);
      declarations
          .append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
          .append("=\"")
          .append(uri == null ? "" : uri.replace("&", "&amp;").replace("\"", "&quot;"))
          .append('"');
    }
    return declarations.toString();
  }

  /** An attribute of the current element by its name without prefix, or the given default. */
  public String attribute(String name, String otherwise) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  /** The {@code val} attribute of the current element, empty if it has none. */
  public String value() {
    return attribute("val", "");
  }

  /** The {@code val} attribute of the current element as a number, or the given default. */
  public int number(int otherwise) {
    return number("val", otherwise);
  }

  /** An attribute as a number; one too large for a number is the largest. */
  public int number(String attribute, int otherwise) {
    String text = attribute(attribute, "").strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return text.matches("\\d+") ? Integer.MAX_VALUE : otherwise;
    }
  }

  /** Whether the current element, a switch such as {@code w:vanish}, is on. */
  public boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /**
   * Goes to the next child of the element at the given depth, over what is left of the child
   * before.
   *
   * @return whether there is one; if not, the parent has ended
   */
  public boolean nextChild(int parent) throws UnreadableException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return false;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** What {@link #nextNode} has come to. */
  public enum Node {
    /** A child element. */
    ELEMENT,
    /** Characters of the parent itself. */
    TEXT,
    /** The parent's end. */
    END
  }

  /**
   * Goes to the next child or text of the element at the given depth, over what is left of the
   * child before.
   */
  public Node nextNode(int parent) throws UnreadableException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return Node.ELEMENT;
      }
      if (depth == parent
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.SPACE
              || event == XMLStreamConstants.CDATA)) {
        return Node.TEXT;
      }
      if ((event == XMLStreamConstants.END_ELEMENT && depth < parent)
          || event == XMLStreamConstants.END_DOCUMENT) {
        return Node.END;
      }
    }
  }

  /** The characters to which {@link #nextNode} has come. */
  public String characters() {
    return reader.getText();
  }

  /** The characters of the current element, to its end. */
  public String text() throws UnreadableException {
    int parent = depth;
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.SPACE
          || event == XMLStreamConstants.CDATA) {
        builder.require(text.length() + (long) reader.getTextLength(), 0);
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      } else if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return text.toString();
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return text.toString();
      }
    }
  }

  @Override
  public void close() throws UnreadableException {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw GuardedZip.explain(e);
    }
  }

  private int next() throws UnreadableException {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader.next();
      watch(event);
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  private void watch(int event) throws UnreadableException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (++depth > limits.depth()) {
        throw limits.tooDeep();
      }
      if (counts != null) {
        counts.count(reader);
      }
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException(Messages.say("document.xml.declarations"));
    }
    if (++events % EVENTS_BETWEEN_CHECKS == 0) {
      builder.require(0, 0);
    }
  }
}
