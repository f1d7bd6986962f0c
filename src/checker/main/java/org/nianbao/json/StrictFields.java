package org.nianbao.json;

import com.fasterxml.jackson.jr.stree.JrsBoolean;
import com.fasterxml.jackson.jr.stree.JrsMissing;
import com.fasterxml.jackson.jr.stree.JrsNumber;
import com.fasterxml.jackson.jr.stree.JrsObject;
import com.fasterxml.jackson.jr.stree.JrsString;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The fields of one JSON object. Its reader asks for every field that it knows, whether the file
 * has it or not: a field of the file that nobody asked for is a mistake. Where a value cannot be
 * used the mistake is noted and something harmless returned, so that the reading goes on to the
 * next one.
 */
public final class StrictFields {

  private final String file;
  private final String at;
  private final JrsValue object;
  private final List<Wording> mistakes;
  private final Set<String> known = new LinkedHashSet<>();

  private StrictFields(String file, String at, JrsValue object, List<Wording> mistakes) {
    this.file = file;
    this.at = at;
    this.object = object;
    this.mistakes = mistakes;
  }

  /** Applies a shape to a value, then notes the fields that it did not ask for. */
  static <T> T read(
      String file,
      String at,
      JrsValue value,
      List<Wording> mistakes,
      Function<StrictFields, T> shape) {
    if (!value.isObject()) {
      int before = mistakes.size();
      new StrictFields(file, "", value, mistakes)
          .note(at.isEmpty() ? "{ }" : at, Messages.say("json.not-an-object"));
      T harmless = shape.apply(new StrictFields(file, at, new JrsObject(), mistakes));
      mistakes.subList(before + 1, mistakes.size()).clear();
      return harmless;
    }
    StrictFields fields = new StrictFields(file, at, value, mistakes);
    T result = shape.apply(fields);
    fields.noteUnknown();
    return result;
  }

  /**
   * Returns the key of the object itself, such as {@code rules.timing/late}; empty for the whole
   * file.
   */
  public String at() {
    return at;
  }

  /** Notes a mistake of the field with the given name; an empty name means the object itself. */
  public void mistake(String name, Wording what) {
    note(name.isEmpty() ? at : join(name), what);
  }

  /** Returns whether anything in the file so far is a mistake. */
  public boolean hasMistakes() {
    return !mistakes.isEmpty();
  }

  private void note(String key, Wording what) {
    mistakes.add(Messages.say("json.mistake", file, key, what));
  }

  private String join(String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  private void noteUnknown() {
    for (String name : JsonTree.fields(object).keySet()) {
      if (!known.contains(name)) {
        String names = String.join(", ", known);
        mistake(
            name,
            Nearest.to(name, known)
                .map(nearest -> Messages.say("json.misspelled", nearest, names))
                .orElseGet(() -> Messages.say("json.unknown", names)));
      }
    }
  }

  private JrsValue value(String name) {
    known.add(name);
    JrsValue value = object.path(name);
    return value.isNull() ? JrsMissing.instance() : value;
  }

  /** Returns whether the file has the field, with a value other than null. */
  public boolean has(String name) {
    return !value(name).isMissingNode();
  }

  /** Returns a text that is not blank. */
  public String text(String name) {
    JrsValue value = value(name);
    if (value instanceof JrsString && !value.asText().isBlank()) {
      return value.asText();
    }
    mistake(name, Messages.say("json.not-a-text"));
    return "?";
  }

  /** Returns a text that may be empty; {@code otherwise} where the file leaves it out. */
  public String text(String name, String otherwise) {
    JrsValue value = value(name);
    if (value instanceof JrsString) {
      return value.asText();
    }
    if (!value.isMissingNode()) {
      mistake(name, Messages.say("json.not-a-text"));
    }
    return otherwise;
  }

  /** Returns a whole number of at least {@code least}. */
  public int whole(String name, int least) {
    if (value(name) instanceof JrsNumber number
        && number.getValue() instanceof Integer whole
        && whole >= least) {
      return whole;
    }
    mistake(name, Messages.say("json.not-a-whole-number", least));
    return least;
  }

  /**
   * Returns a whole number of at least {@code least}; {@code otherwise}, which may be null, where
   * the file leaves it out.
   */
  public Integer whole(String name, int least, Integer otherwise) {
    return has(name) ? Integer.valueOf(whole(name, least)) : otherwise;
  }

  /** Returns a number from 0 to {@code most}. */
  public BigDecimal number(String name, BigDecimal most) {
    JrsValue value = value(name);
    if (value instanceof JrsNumber) {
      BigDecimal number = new BigDecimal(value.asText());
      if (number.signum() >= 0 && number.compareTo(most) <= 0) {
        return number;
      }
    }
    mistake(name, Messages.say("json.not-a-number", most));
    return BigDecimal.ZERO;
  }

  /**
   * Returns a number from 0 to {@code most}; {@code otherwise}, which may be null, where the file
   * leaves it out.
   */
  public BigDecimal number(String name, BigDecimal most, BigDecimal otherwise) {
    return has(name) ? number(name, most) : otherwise;
  }

  /** True or false; false where the file leaves it out. */
  public boolean flag(String name) {
    JrsValue value = value(name);
    if (!(value instanceof JrsBoolean) && !value.isMissingNode()) {
      mistake(name, Messages.say("json.not-a-flag"));
    }
    return value instanceof JrsBoolean flag && flag.booleanValue();
  }

  /** Returns the constant whose name the file writes. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    String text = value(name).isMissingNode() ? "" : value(name).asText();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    mistake(name, Messages.say("json.not-a-choice", names));
    return type.getEnumConstants()[0];
  }

  /** Returns a list of texts; empty where the file leaves it out. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JrsValue value : elements(name)) {
      if (value instanceof JrsString) {
        texts.add(value.asText());
      } else {
        mistake(name, Messages.say("json.not-texts"));
      }
    }
    return texts;
  }

  /** Returns a list of whole numbers; empty where the file leaves it out. */
  public List<Integer> wholes(String name) {
    List<Integer> wholes = new ArrayList<>();
    for (JrsValue value : elements(name)) {
      if (value instanceof JrsNumber number && number.getValue() instanceof Integer whole) {
        wholes.add(whole);
      } else {
        mistake(name, Messages.say("json.not-whole-numbers"));
      }
    }
    return wholes;
  }

  /** Returns a text in both languages; the file must have it. */
  public Wording wording(String name) {
    return object(name, StrictFields::inBothLanguages);
  }

  /** Returns a text in both languages; {@code otherwise} where the file leaves it out. */
  public Wording wording(String name, Wording otherwise) {
    return has(name) ? wording(name) : otherwise;
  }

  /** Returns a list of texts in both languages; empty where the file leaves it out. */
  public List<Wording> wordings(String name) {
    return objects(name, StrictFields::inBothLanguages);
  }

  private static Wording inBothLanguages(StrictFields fields) {
    return new Wording(fields.text("zh"), fields.text("en"));
  }

  /** Notes it as a mistake if the file leaves the field out. */
  public StrictFields required(String... names) {
    for (String name : names) {
      if (!has(name)) {
        mistake(name, Messages.say("json.missing"));
      }
    }
    return this;
  }

  /** Returns an object; the file must have it. */
  public <T> T object(String name, Function<StrictFields, T> shape) {
    if (!has(name)) {
      mistake(name, Messages.say("json.missing-object"));
      return shape.apply(new StrictFields(file, join(name), new JrsObject(), new ArrayList<>()));
    }
    return read(file, join(name), value(name), mistakes, shape);
  }

  /** Returns an object; {@code otherwise} where the file leaves it out. */
  public <T> T object(String name, Function<StrictFields, T> shape, T otherwise) {
    return has(name) ? read(file, join(name), value(name), mistakes, shape) : otherwise;
  }

  /**
   * Returns a list of objects; empty where the file leaves it out. Keys count its elements from 1.
   */
  public <T> List<T> objects(String name, Function<StrictFields, T> shape) {
    List<T> objects = new ArrayList<>();
    for (JrsValue value : elements(name)) {
      String key = join(name) + "[" + (objects.size() + 1) + "]";
      objects.add(read(file, key, value, mistakes, shape));
    }
    return objects;
  }

  /** Returns the values of an object whose keys are free, each an object; in their order. */
  public <T> Map<String, T> entries(Function<StrictFields, T> shape) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (String name : keys()) {
      entries.put(name, object(name, shape));
    }
    return entries;
  }

  /** Returns the keys that the file writes, in their order. */
  public Set<String> keys() {
    return JsonTree.fields(object).keySet();
  }

  private List<JrsValue> elements(String name) {
    JrsValue value = value(name);
    if (!value.isArray() && !value.isMissingNode()) {
      mistake(name, Messages.say("json.not-a-list"));
    }
    return JsonTree.elements(value);
  }
}
