package cases.cache_map.keyed_by_class_of_argument;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

public final class JsonWriters {

  private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

  private JsonWriters() {}

  public static String write(Record value) {
    List<RecordComponent> components =
        COMPONENTS.computeIfAbsent(
            value.getClass(), type -> Arrays.asList(type.getRecordComponents()));
    return components.stream()
        .map(component -> '"' + component.getName() + "\":" + read(component, value))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String read(RecordComponent component, Record value) {
    try {
      Object read = component.getAccessor().invoke(value);
      return read instanceof Number ? read.toString() : "\"" + read + '"';
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(value.getClass() + " cannot be read", e);
    }
  }
}
