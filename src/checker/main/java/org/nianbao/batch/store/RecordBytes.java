package org.nianbao.batch.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.rules.Rule;

/**
 * Records of the core as bytes, for whoever has the same rules and forms. Safe for many threads.
 */
public final class RecordBytes {

  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Form> forms = new HashMap<>();
  private final SharedTexts vocabulary;
  private final byte[] primer;

  /**
   * Knows rules and forms by name.
   *
   * @param editions the editions of the form in use
   * @param catalogue the rules in use
   */
  public RecordBytes(Forms editions, Collection<Rule> catalogue) {
    catalogue.forEach(rule -> rules.put(rule.id(), rule));
    editions.editions().forEach(form -> forms.put(form.edition(), form));
    vocabulary = SharedTexts.of(editions, catalogue);
    primer = Primer.of(editions.editions(), vocabulary);
  }

  /**
   * A record as bytes, about five thousand for a report that was examined.
   *
   * @throws IllegalArgumentException if it holds something that is not known here
   */
  public byte[] write(Record value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (RecordOutput out =
        new RecordOutput(new DeflaterOutputStream(bytes, deflater), vocabulary)) {
      deflater.setDictionary(primer);
      out.write(value);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The record that was written as bytes.
   *
   * @param from where they begin
   * @throws IOException if they are damaged, or rules and forms are others
   */
  public Object read(byte[] bytes, int from) throws IOException {
    Inflater inflater = new Inflater(true);
    inflater.setDictionary(primer);
    try {
      return new RecordInput(
              new InflaterInputStream(
                  new ByteArrayInputStream(bytes, from, bytes.length - from), inflater),
              vocabulary,
              rules,
              forms)
          .read();
    } finally {
      inflater.end();
    }
  }
}
