package cases.cache_map.constant_map_and_map_of_a_call;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Parses the headers of one part; made for one part and thrown away. */
final class MultipartHeaderParser {

  private final Map<String, String> headers = new LinkedHashMap<>();
  private String last = "";

  MultipartHeaderParser line(String line) {
    if (line.startsWith(" ")) {
      headers.merge(last, line.trim(), (old, more) -> old + ' ' + more);
    } else {
      int colon = line.indexOf(':');
      last = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.put(last, line.substring(colon + 1).trim());
    }
    return this;
  }

  Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
