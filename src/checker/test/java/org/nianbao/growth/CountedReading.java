package org.nianbao.growth;

import java.nio.charset.StandardCharsets;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.form.Forms;
import org.nianbao.joining.FormHints;
import org.nianbao.recognition.Recognition;

/** What is counted: a file on its way to the facts. */
final class CountedReading {

  private static final Forms FORMS = Forms.builtIn();
  private static final Readers READERS = new Readers(FormHints.of(FORMS));
  private static final Recognition RECOGNITION = new Recognition(FORMS);

  private CountedReading() {}

  /** Reads a file and recognizes what it says; returns whether it could be read. */
  static boolean of(String name, String content) {
    Source source = new Source(name, content.getBytes(StandardCharsets.UTF_8));
    try {
      Document document = READERS.read(source, Limits.DEFAULT);
      RECOGNITION.recognize(document, Given.NOTHING);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** Reads a file, whatever its form; returns whether it could be read. */
  static boolean document(String name, byte[] bytes) {
    try {
      READERS.read(new Source(name, bytes), Limits.DEFAULT);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }
}
