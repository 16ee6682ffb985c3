package cases.cache_map.parsed_only_where_a_setting_exists;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Remembers the numbers that settings were parsed to: no more of them than there are settings. */
@RestController
public class Settings {

  private final Map<String, String> texts;
  private final Map<String, Double> numbers = new ConcurrentHashMap<>();

  public Settings(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  @GetMapping("/settings/{name}")
  public double number(@PathVariable String name) {
    Double known = numbers.get(name);
    if (known != null) {
      return known;
    }
    String text = text(name);
    if (text == null || text.isEmpty()) {
      return 0;
    }
    double number = Double.parseDouble(text);
    numbers.put(name, number);
    return number;
  }

  private String text(String name) {
    return texts.get(name);
  }
}
