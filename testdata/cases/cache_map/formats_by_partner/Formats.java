package cases.cache_map.formats_by_partner;

import jakarta.servlet.http.HttpServletRequest;
import java.text.DecimalFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Formats {

  private final Map<String, DecimalFormat> formats = new ConcurrentHashMap<>();

  public DecimalFormat of(HttpServletRequest request) {
    String pattern = request.getParameter("pattern");
    DecimalFormat format = formats.get(pattern);
    if (format == null) {
      format = new DecimalFormat(pattern);
      formats.put(pattern, format); // want: CacheWithoutEviction
    }
    return format;
  }
}
