package org.nianbao.batch.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How a record is taken apart and put together.
 *
 * @param components its components in order
 * @param constructor makes one of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RecordShape(RecordComponent[] components, Constructor<?> constructor) {

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
      return new RecordShape(components, constructor);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }
}
