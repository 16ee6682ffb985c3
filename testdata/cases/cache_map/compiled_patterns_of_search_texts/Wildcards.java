package cases.cache_map.compiled_patterns_of_search_texts;

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
      known = Pattern.compile(Pattern.quote(wildcard).replace("*", "\\E.*\\Q"));
      Pattern raced = COMPILED.putIfAbsent(wildcard, known); // want: CacheWithoutEviction
      known = raced == null ? known : raced;
    }
    return known;
  }
}
