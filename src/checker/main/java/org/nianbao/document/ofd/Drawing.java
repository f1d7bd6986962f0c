package org.nianbao.document.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * A drawing that stands among the resources of a document, for pages to draw. Some programs make
 * one of every sign: the part that holds hundreds of them is unpacked once, and of it only the
 * drawing itself is read.
 *
 * @param part the part that holds it
 * @param element where its element stands in the part; the whole part is looked through where that
 *     is unknown
 * @param around the declarations of namespaces on the two elements around it
 */
record Drawing(String part, Origin.Range element, List<String> around) {

  /** Opens the drawing: its element stands in a group below the root, others may beside it. */
  Xml open(OfdPackage parts) throws IOException, UnreadableException {
    if (element.end() == 0) {
      return parts.open(part);
    }
    byte[] whole = parts.whole(part);
    List<InputStream> pieces =
        List.of(
            text("<root" + around.get(0) + "><group" + around.get(1) + ">"),
            new ByteArrayInputStream(whole, element.start(), element.end() - element.start()),
            text("</group></root>"));
    return parts.open(new SequenceInputStream(Collections.enumeration(pieces)));
  }

  private static InputStream text(String markup) {
    return new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8));
  }
}
