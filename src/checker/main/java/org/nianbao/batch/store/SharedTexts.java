package org.nianbao.batch.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Member;
import org.nianbao.form.Forms;
import org.nianbao.rules.Rule;
import org.nianbao.score.Entry;

/**
 * The texts that results share: the names of their types and constants, and all that the forms and
 * rules say. Whoever has the same program, forms and rules has them in the same order, so that each
 * is written as a number, and the same thing has the same number in every result.
 *
 * @param texts the texts in order
 * @param numbers the place of each
 */
record SharedTexts(List<String> texts, Map<String, Integer> numbers) {

  /** What is written as a whole. */
  private static final List<Class<?>> ROOTS =
      List.of(Examined.class, Unreadable.class, Member.class, Entry.class);

  /** The vocabulary of a program with these forms and rules. */
  static SharedTexts of(Forms editions, Collection<Rule> rules) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Set<Class<?>> types = new HashSet<>();
    ROOTS.forEach(root -> names(root, types, numbers));
    editions.editions().forEach(form -> texts(form, numbers));
    rules.stream().map(Rule::id).sorted().forEach(id -> add(id, numbers));
    return new SharedTexts(List.copyOf(numbers.keySet()), Map.copyOf(numbers));
  }

  private static void add(String text, Map<String, Integer> numbers) {
    numbers.putIfAbsent(text, numbers.size());
    for (String piece : pieces(text)) {
      numbers.putIfAbsent(piece, numbers.size());
    }
  }

  /**
   * What a text is put together of: its words, its numbers, and what stands between them. The names
   * of cells are of few words.
   */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
        pieces.add(text.substring(from, i));
        from = i;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private static int kind(char c) {
    return Character.isDigit(c) ? 1 : Character.isLetter(c) || Character.isSurrogate(c) ? 2 : 3;
  }

  /** The names of all types that a value of a type can hold, and of their constants. */
  private static void names(Type type, Set<Class<?>> seen, Map<String, Integer> numbers) {
    if (type instanceof ParameterizedType holder) {
      for (Type argument : holder.getActualTypeArguments()) {
        names(argument, seen, numbers);
      }
      return;
    }
    if (!(type instanceof Class<?> known) || !seen.add(known)) {
      return;
    }
    if (known.isRecord()) {
      add(known.getName(), numbers);
      for (RecordComponent component : known.getRecordComponents()) {
        names(component.getGenericType(), seen, numbers);
      }
    } else if (known.isEnum()) {
      add(known.getName(), numbers);
      for (Object constant : known.getEnumConstants()) {
        add(((Enum<?>) constant).name(), numbers);
      }
    } else if (known.isSealed()) {
      Stream.of(known.getPermittedSubclasses())
          .sorted(Comparator.comparing(Class::getName))
          .forEach(permitted -> names(permitted, seen, numbers));
    }
  }

  /** All texts in a value. */
  private static void texts(Object value, Map<String, Integer> numbers) {
    if (value instanceof String text) {
      add(text, numbers);
    } else if (value instanceof Record record) {
      RecordShape.values(record).forEach(one -> texts(one, numbers));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> texts(one, numbers));
    } else if (value instanceof Map<?, ?> map) {
      // their own order is another in each run
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      entries.sort(Comparator.comparing(entry -> entry.getKey().toString()));
      entries.forEach(
          entry -> {
            texts(entry.getKey(), numbers);
            texts(entry.getValue(), numbers);
          });
    } else if (value instanceof Set<?> set) {
      set.stream()
          .sorted(Comparator.comparing(Object::toString))
          .forEach(one -> texts(one, numbers));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> texts(one, numbers));
    }
  }
}
