package org.nianbao.batch.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.form.Form;
import org.nianbao.rules.Rule;

/** Reads what {@link RecordOutput} wrote: records and enums of this program, and nothing else. */
final class RecordInput {

  private static final String OURS = "org.nianbao.";

  /** Records within records; a result has about ten. */
  private static final int DEEPEST = 100;

  /** Values; a result has some ten thousand. */
  private static final int MOST = 10_000_000;

  /**
   * Bytes of texts and imprints together, and characters of a text; a result has some ten thousand.
   */
  private static final long MOST_ROOM = 64L << 20;

  /** Looked up a thousand times for each report. */
  private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

  private final DataInputStream in;
  private final SharedTexts vocabulary;
  private final Map<String, Rule> rules;
  private final Map<String, Form> forms;
  private final List<String> texts = new ArrayList<>();
  private final Map<Class<?>, Object> last = new HashMap<>();
  private int depth;
  private int values;
  private long room;

  /**
   * A reader.
   *
   * @param vocabulary the writer's
   * @param rules the rules by id
   * @param forms the editions of the form by name
   */
  RecordInput(
      InputStream in, SharedTexts vocabulary, Map<String, Rule> rules, Map<String, Form> forms) {
    this.in = new DataInputStream(in);
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.forms = forms;
  }

  /** Reads the next value. */
  Object read() throws IOException {
    return read(in.readByte());
  }

  private Object read(int kind) throws IOException {
    deeper(1);
    Object value = value(kind);
    depth--;
    return value;
  }

  /** One step further within, for so many values. */
  private void deeper(int more) throws IOException {
    values += more;
    if (++depth > DEEPEST || values > MOST) {
      throw new InvalidObjectException("larger than any result");
    }
  }

  private Object value(int kind) throws IOException {
    return switch (kind) {
      case RecordOutput.NULL -> null;
      case RecordOutput.NEW_TEXT, RecordOutput.TEXT, RecordOutput.SHORT_TEXT, RecordOutput.PIECES ->
          text(kind);
      case RecordOutput.INTEGER -> signed(number());
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
      case RecordOutput.SAME -> known(last.get(type()));
      case RecordOutput.RULE -> known(rules.get(text()));
      case RecordOutput.FORM -> known(forms.get(text()));
      case RecordOutput.BYTES -> bytes(number());
      case RecordOutput.INTEGERS -> integers();
      default -> throw new InvalidObjectException("no such kind: " + kind);
    };
  }

  private String text() throws IOException {
    return text(in.readByte());
  }

  private String text(int kind) throws IOException {
    if (kind != RecordOutput.PIECES) {
      return piece(kind);
    }
    StringBuilder whole = new StringBuilder();
    for (int rest = number(); rest > 0; rest--) {
      whole.append(piece(in.readByte()));
      if (whole.length() > MOST_ROOM) {
        throw new InvalidObjectException("longer than any result");
      }
    }
    texts.add(whole.toString());
    return whole.toString();
  }

  private String piece(int kind) throws IOException {
    if (kind == RecordOutput.TEXT) {
      int number = number();
      int own = number - vocabulary.texts().size();
      return own < 0 ? vocabulary.texts().get(number) : texts.get(own);
    }
    String text = new String(bytes(number()), StandardCharsets.UTF_8);
    if (kind == RecordOutput.NEW_TEXT) {
      texts.add(text);
    } else if (kind != RecordOutput.SHORT_TEXT) {
      throw new InvalidObjectException("no text");
    }
    return text;
  }

  private int number() throws IOException {
    int number = 0;
    int shift = 0;
    int next;
    do {
      if (shift >= Integer.SIZE) {
        throw new InvalidObjectException("no number");
      }
      next = in.readUnsignedByte();
      number |= (next & 0x7F) << shift;
      shift += 7;
    } while (next > 0x7F);
    return number;
  }

  private static int signed(int number) {
    return (number >>> 1) ^ -(number & 1);
  }

  private List<Object> list() throws IOException {
    return all(number());
  }

  /** So many values, some of them in tables. */
  private List<Object> all(int size) throws IOException {
    List<Object> all = new ArrayList<>();
    while (all.size() < size) {
      int kind = in.readByte();
      if (kind == RecordOutput.TABLE) {
        table(size - all.size(), all);
      } else {
        all.add(read(kind));
      }
    }
    return all;
  }

  private void table(int most, List<Object> all) throws IOException {
    RecordShape shape = RecordShape.of(type());
    int rows = number();
    if (rows < 1 || rows > most) {
      throw new InvalidObjectException("no such table");
    }
    deeper(rows);
    List<List<Object>> columns = new ArrayList<>();
    for (int i = 0; i < shape.components().length; i++) {
      columns.add(all(rows));
    }
    for (int row = 0; row < rows; row++) {
      Object[] values = new Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = columns.get(i).get(row);
      }
      Object made = made(shape, values);
      all.add(made instanceof NamedCell name ? name.words() : made);
    }
    depth--;
  }

  private int[] integers() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(Math.multiplyExact(number(), Integer.BYTES)));
    int[] integers = new int[bytes.capacity() / Integer.BYTES];
    bytes.asIntBuffer().get(integers);
    return integers;
  }

  /** So many bytes, all of them: no more room is taken than there are bytes for it. */
  private byte[] bytes(int length) throws IOException {
    room += length;
    if (room > MOST_ROOM) {
      throw new InvalidObjectException("longer than any result");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
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
    Object record = made(shape, values);
    last.put(record.getClass(), record);
    return record;
  }

  private static Object made(RecordShape shape, Object[] values) throws IOException {
    shape.check(values);
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
