package org.nianbao.batch.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Form;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Wording;

/**
 * Writes records of the core, and what they are made of, as bytes. Rules and forms are written by
 * name; words of the {@link SharedTexts}, and those that come again, by number; a record that is
 * the same as the one before of its type, as that.
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
  static final int SHORT_TEXT = 18;
  static final int PIECES = 19;
  static final int SAME = 20;
  static final int TABLE = 21;

  /** So many records of one type in a row are written as a table. */
  private static final int LEAST_ROWS = 4;

  /** Texts up to so many bytes are written out each time: most are figures. */
  private static final int SHORT = 6;

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final DataOutputStream out;
  private final SharedTexts known;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Class<?>, Record> last = new HashMap<>();

  RecordOutput(OutputStream out, SharedTexts known) {
    this.out = new DataOutputStream(out);
    this.known = known;
  }

  /** Writes a number that is mostly small in as few bytes as it needs. */
  static void number(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      out.writeByte((rest & SEVEN_BITS) | MORE);
      rest >>>= 7;
    }
    out.writeByte(rest);
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
      number(out, (number << 1) ^ (number >> 31)); // the sign last
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
      number(out, list.size());
      all(list);
    } else if (value instanceof Optional<?> optional) {
      out.writeByte(optional.isPresent() ? SOMETHING : NOTHING);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof byte[] bytes) {
      out.writeByte(BYTES);
      number(out, bytes.length);
      out.write(bytes);
    } else if (value instanceof int[] integers) {
      out.writeByte(INTEGERS);
      number(out, integers.length);
      for (int integer : integers) {
        out.writeInt(integer);
      }
    } else {
      throw new IllegalArgumentException(value.getClass() + " cannot be kept");
    }
  }

  /** Writes values one after the other, but records of one type as tables. */
  private void all(List<?> values) throws IOException {
    List<Object> parts = new ArrayList<>();
    values.forEach(value -> parts.add(inParts(value)));
    for (int from = 0, to; from < parts.size(); from = to) {
      to = from + 1;
      Object first = parts.get(from);
      if (first instanceof Record && !(first instanceof Rule) && !(first instanceof Form)) {
        while (to < parts.size() && isOf(first.getClass(), parts.get(to))) {
          to++;
        }
        if (to - from >= LEAST_ROWS) {
          table(first.getClass(), parts.subList(from, to));
          continue;
        }
        to = from + 1;
      }
      write(values.get(from));
    }
  }

  private static boolean isOf(Class<?> type, Object value) {
    return value != null && value.getClass() == type;
  }

  /** Names of cells are written in their parts where there are many. */
  private static Object inParts(Object value) {
    return value instanceof Wording wording
        ? NamedCell.of(wording).<Object>map(cell -> cell).orElse(wording)
        : value;
  }

  /** Column by column: what stands in a column is much alike, in one report and in all. */
  private void table(Class<?> type, List<?> records) throws IOException {
    named(TABLE, type.getName());
    number(out, records.size());
    List<List<Object>> rows = new ArrayList<>();
    for (Object record : records) {
      rows.add(RecordShape.values((Record) record));
    }
    for (int column = 0; column < rows.get(0).size(); column++) {
      List<Object> values = new ArrayList<>();
      for (List<Object> row : rows) {
        values.add(row.get(column));
      }
      all(values);
    }
  }

  private void record(Record record) throws IOException {
    String type = record.getClass().getName();
    if (record.equals(last.get(record.getClass()))) {
      named(SAME, type);
      return;
    }
    named(RECORD, type);
    for (Object value : RecordShape.values(record)) {
      write(value);
    }
    last.put(record.getClass(), record);
  }

  private void named(int kind, String name) throws IOException {
    out.writeByte(kind);
    text(name);
  }

  private void text(String text) throws IOException {
    List<String> pieces = isKnown(text) ? List.of() : SharedTexts.pieces(text);
    if (pieces.size() < 2) {
      piece(text);
      return;
    }
    out.writeByte(PIECES);
    number(out, pieces.size());
    for (String piece : pieces) {
      piece(piece);
    }
    texts.put(text, known.texts().size() + texts.size());
  }

  private boolean isKnown(String text) {
    return known.numbers().containsKey(text) || texts.containsKey(text);
  }

  private void piece(String text) throws IOException {
    Integer number = known.numbers().get(text);
    if (number == null) {
      number = texts.get(text);
    }
    if (number != null) {
      out.writeByte(TEXT);
      number(out, number);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= SHORT) {
      out.writeByte(SHORT_TEXT);
    } else {
      texts.put(text, known.texts().size() + texts.size());
      out.writeByte(NEW_TEXT);
    }
    number(out, bytes.length);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
