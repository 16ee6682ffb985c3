package cases.cache_map.numbered_converters_of_a_library;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Each call leaves an entry, but only those who use the library know how often they call. */
public final class Converters {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final Map<Integer, Function<String, ?>> BY_NUMBER = new ConcurrentHashMap<>();

  private static final int NUMBER = register(Integer::valueOf);

  private Converters() {}

  public static int register(Function<String, ?> converter) {
    int number = NUMBERS.incrementAndGet();
    BY_NUMBER.put(number, converter);
    return number;
  }

  public static Object convert(int number, String text) {
    return BY_NUMBER.get(number).apply(text);
  }

  public static Object number(String text) {
    return convert(NUMBER, text);
  }
}
