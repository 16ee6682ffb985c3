package dev.overstay.benchmarks.measure;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;

/** Reads what a library keeps in fields that it does not show. */
public final class Fields {

  private Fields() {}

  /**
   * The value of a field, found by name in the class of the object or above it.
   *
   * @param owner the object, or the class of a static field
   */
  public static Object read(Object owner, String name) throws ReflectiveOperationException {
    Class<?> start = owner instanceof Class<?> type ? type : owner.getClass();
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          Object value = field.get(owner);
          if (value == null) {
            throw new IllegalStateException(start.getName() + "#" + name + " is null");
          }
          return value;
        }
      }
    }
    throw new NoSuchFieldException(start.getName() + "#" + name);
  }

  /** How many entries the map, collection, array or cache in a field has. */
  public static Count size(Object owner, String name) {
    return () -> sizeOf(read(owner, name));
  }

  private static long sizeOf(Object value) throws ReflectiveOperationException {
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    if (value instanceof Collection<?> collection) {
      return collection.size();
    }
    if (value.getClass().isArray()) {
      return Array.getLength(value);
    }
    // A cache of whatever make; all have one of these.
    for (String question : new String[] {"size", "estimatedSize"}) {
      for (Method method : value.getClass().getMethods()) {
        if (method.getName().equals(question) && method.getParameterCount() == 0) {
          method.setAccessible(true);
          return ((Number) method.invoke(value)).longValue();
        }
      }
    }
    throw new IllegalStateException(value.getClass().getName() + " does not tell its size");
  }
}
