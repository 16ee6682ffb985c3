package cases.removal.numbers_asked_the_other_way_round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A small number for each class that is written, and the class for each number that is read. */
@Component
public class ClassNumbers {
  private final Map<Class<?>, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, Class<?>> classes = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  public int map(Class<?> type) {
    Integer known = numbers.get(type);
    if (known != null) {
      return known;
    }
    int number = last.incrementAndGet();
    numbers.put(type, number);
    classes.put(number, type);
    return number;
  }

  public Class<?> unmap(int number) {
    Integer key = number;
    Class<?> type = classes.get(key);
    if (type == null) {
      throw new IllegalArgumentException("No class has the number " + number);
    }
    return type;
  }
}
