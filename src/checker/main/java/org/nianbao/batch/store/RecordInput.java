package org.nianbao.batch.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.form.Form;
import org.nianbao.rules.Rule;

/** Reads what {@link RecordOutput} wrote: records and enums of this program, and nothing else. */
final class RecordInput {

  private static final String OURS = "org.nianbao.";

  /** Looked up a thousand times for each report. */
  private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

  private final DataInputStream in;
  private final Map<String, Rule> rules;
  private final Map<String, Form> forms;
  private final List<String> texts = new ArrayList<>();

  /**
   * A reader.
   *
   * @param rules the rules by id
   * @param forms the editions of the form by name
   */
  RecordInput(InputStream in, Map<String, Rule> rules, Map<String, Form> forms) {
    this.in = new DataInputStream(in);
    this.rules = rules;
    this.forms = forms;
  }

  /** Reads the next value. */
  Object read() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case RecordOutput.NULL -> null;
      case RecordOutput.NEW_TEXT, RecordOutput.TEXT -> text(kind);
      case RecordOutput.INTEGER -> in.readInt();
      case RecordOutput.LONG -> in.readLong();
      case RecordOutput.TRUE -> true;
      case RecordOutput.FALSE -> false;
      case RecordOutput.DECIMAL -> new BigDecimal(text());
      case RecordOutput.DAY -> LocalDate.parse(text());
      case RecordOutput.LIST -> list();
      case RecordOutput.NOTHING -> Optional.empty();
      case RecordOutput.SOMETHING -> Optional.of(read());
      case RecordOutput.CONSTANT -> constant();
      case RecordOutput.RECORD -> record();
      case RecordOutput.RULE -> known(rules.get(text()));
      case RecordOutput.FORM -> known(forms.get(text()));
      case RecordOutput.BYTES -> in.readNBytes(in.readInt());
      case RecordOutput.INTEGERS -> integers();
      default -> throw new InvalidObjectException("no such kind: " + kind);
    };
  }

  private String text() throws IOException {
    return text(in.readByte());
  }

  private String text(int kind) throws IOException {
    if (kind == RecordOutput.TEXT) {
      return texts.get(in.readInt());
    }
    String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }

  private List<Object> list() throws IOException {
    int size = in.readInt();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(read());
    }
    return list;
  }

  private int[] integers() throws IOException {
    int[] integers = new int[in.readInt()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = in.readInt();
    }
    return integers;
  }

  private Object constant() throws IOException {
    Class<?> type = type();
    String name = text();
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new InvalidObjectException("no such constant: " + name);
  }

  private Object record() throws IOException {
    RecordShape shape = RecordShape.of(type());
    RecordComponent[] components = shape.components();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read();
    }
    try {
      return shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException(e);
    }
  }

  private Class<?> type() throws IOException {
    String name = text();
    Class<?> known = TYPES.get(name);
    if (known != null) {
      return known;
    }
    try {
      Class<?> type = name.startsWith(OURS) ? Class.forName(name) : Object.class;
      if (type.isRecord() || type.isEnum()) {
        TYPES.put(name, type);
        return type;
      }
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
    throw new InvalidObjectException(name);
  }

  private static <T> T known(T value) throws InvalidObjectException {
    if (value == null) {
      throw new InvalidObjectException("a rule or form that is not in use");
    }
    return value;
  }
}
