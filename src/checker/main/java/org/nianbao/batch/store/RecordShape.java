package org.nianbao.batch.store;

import java.io.InvalidObjectException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How a record is taken apart and put together.
 *
 * @param components its components in order
 * @param constructor makes one of them
 * @param elements of what type the elements of each component are that is a list or an optional;
 *     {@link Object} for the others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RecordShape(RecordComponent[] components, Constructor<?> constructor, Class<?>[] elements) {

  private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

  static RecordShape of(Class<?> type) {
    return SHAPES.computeIfAbsent(type, RecordShape::find);
  }

  /** What a record holds, in the order of its components. */
  static List<Object> values(Record record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : of(record.getClass()).components()) {
      try {
        values.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(record.getClass() + " cannot be read", e);
      }
    }
    return values;
  }

  /**
   * What the constructor does not see: that the elements of lists are what they should be.
   *
   * @throws InvalidObjectException if they are not
   */
  void check(Object[] values) throws InvalidObjectException {
    for (int i = 0; i < values.length; i++) {
      Class<?> element = elements[i];
      if (element == Object.class) {
        continue;
      }
      Collection<?> all =
          values[i] instanceof Optional<?> one
              ? one.stream().toList()
              : values[i] instanceof Collection<?> several ? several : List.of();
      for (Object one : all) {
        if (!element.isInstance(one)) {
          throw new InvalidObjectException("no " + element.getName());
        }
      }
    }
  }

  private static Class<?> element(RecordComponent component) {
    boolean holds = component.getType() == List.class || component.getType() == Optional.class;
    if (holds && component.getGenericType() instanceof ParameterizedType type) {
      Type argument = type.getActualTypeArguments()[0];
      Type raw = argument instanceof ParameterizedType inner ? inner.getRawType() : argument;
      return raw instanceof Class<?> known ? known : Object.class;
    }
    return Object.class;
  }

  private static RecordShape find(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
      }
      return new RecordShape(
          components,
          constructor,
          Stream.of(components).map(RecordShape::element).toArray(Class<?>[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }
}
