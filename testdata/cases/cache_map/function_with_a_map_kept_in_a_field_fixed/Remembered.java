package cases.cache_map.function_with_a_map_kept_in_a_field_fixed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Functions that remember what they answered. */
final class Remembered {

  private Remembered() {}

  static <T> ToIntFunction<T> once(ToIntFunction<T> function) {
    return remember(function);
  }

  private static <T> ToIntFunction<T> remember(ToIntFunction<T> function) {
    Map<T, Integer> answers = new HashMap<>();
    return question -> {
      Integer known = answers.get(question);
      if (known == null) {
        known = function.applyAsInt(question);
        answers.put(question, known);
      }
      return known;
    };
  }
}
