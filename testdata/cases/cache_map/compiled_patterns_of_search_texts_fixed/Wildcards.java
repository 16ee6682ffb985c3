package cases.cache_map.compiled_patterns_of_search_texts_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

final class Wildcards {

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Wildcards() {}

  static boolean matches(String text, String wildcard) {
    return compiled(wildcard).matcher(text).matches();
  }

  private static Pattern compiled(String wildcard) {
    Pattern known = COMPILED.get(wildcard);
    if (known == null) {
      if (COMPILED.size() > 1_000) {
        COMPILED.clear();
      }
      known = Pattern.compile(Pattern.quote(wildcard).replace("*", "\\E.*\\Q"));
      Pattern raced = COMPILED.putIfAbsent(wildcard, known);
      known = raced == null ? known : raced;
    }
    return known;
  }
}
