package org.nianbao.batch.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Form;
import org.nianbao.rules.Rule;

/**
 * Writes records of the core, and what they are made of, as bytes. Rules and forms are written by
 * name; words that come again by number.
 */
final class RecordOutput implements AutoCloseable {

  static final int NULL = 0;
  static final int NEW_TEXT = 1;
  static final int TEXT = 2;
  static final int INTEGER = 3;
  static final int LONG = 4;
  static final int TRUE = 5;
  static final int FALSE = 6;
  static final int DECIMAL = 7;
  static final int DAY = 8;
  static final int LIST = 9;
  static final int NOTHING = 10;
  static final int SOMETHING = 11;
  static final int CONSTANT = 12;
  static final int RECORD = 13;
  static final int RULE = 14;
  static final int FORM = 15;
  static final int BYTES = 16;
  static final int INTEGERS = 17;

  private final DataOutputStream out;
  private final Map<String, Integer> texts = new HashMap<>();

  RecordOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it is of a type that is not known here
   */
  void write(Object value) throws IOException {
    if (value == null) {
      out.writeByte(NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Integer number) {
      out.writeByte(INTEGER);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(LONG);
      out.writeLong(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte(truth ? TRUE : FALSE);
    } else if (value instanceof BigDecimal number) {
      named(DECIMAL, number.toString());
    } else if (value instanceof LocalDate day) {
      named(DAY, day.toString());
    } else if (value instanceof Rule rule) {
      named(RULE, rule.id());
    } else if (value instanceof Form form) {
      named(FORM, form.edition());
    } else if (value instanceof Enum<?> constant) {
      named(CONSTANT, constant.getDeclaringClass().getName());
      text(constant.name());
    } else {
      composite(value);
    }
  }

  private void composite(Object value) throws IOException {
    if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      out.writeByte(LIST);
      out.writeInt(list.size());
      for (Object element : list) {
        write(element);
      }
    } else if (value instanceof Optional<?> optional) {
      out.writeByte(optional.isPresent() ? SOMETHING : NOTHING);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof byte[] bytes) {
      out.writeByte(BYTES);
      out.writeInt(bytes.length);
      out.write(bytes);
    } else if (value instanceof int[] integers) {
      out.writeByte(INTEGERS);
      out.writeInt(integers.length);
      for (int integer : integers) {
        out.writeInt(integer);
      }
    } else {
      throw new IllegalArgumentException(value.getClass() + " cannot be kept");
    }
  }

  private void record(Record record) throws IOException {
    named(RECORD, record.getClass().getName());
    for (Object value : RecordShape.values(record)) {
      write(value);
    }
  }

  private void named(int kind, String name) throws IOException {
    out.writeByte(kind);
    text(name);
  }

  private void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      out.writeByte(TEXT);
      out.writeInt(known);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeByte(NEW_TEXT);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
