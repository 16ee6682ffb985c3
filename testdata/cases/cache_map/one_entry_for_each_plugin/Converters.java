package cases.cache_map.one_entry_for_each_plugin;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is kept here is one for each of a few. */
@Service
public class Converters {

  /** What can be converted to. */
  public enum Format {
    JSON,
    XML
  }

  private final Map<Class<?>, Function<Object, String>> byClass = new ConcurrentHashMap<>();
  private final Map<Format, String> headers = new EnumMap<>(Format.class);
  private final Map<Locale, String> greetings = new ConcurrentHashMap<>();

  public synchronized String header(Format format) {
    return headers.computeIfAbsent(format, it -> "application/" + it.name().toLowerCase(Locale.ROOT));
  }

  public String convert(Object value) {
    return byClass.computeIfAbsent(value.getClass(), type -> Object::toString).apply(value);
  }

  public String greeting(Locale locale) {
    return greetings.computeIfAbsent(locale, it -> "Hello in " + it.getDisplayLanguage(it));
  }
}

/** Converts what it is given. */
@RestController
class ConvertController {

  private final Converters converters;

  ConvertController(Converters converters) {
    this.converters = converters;
  }

  @PostMapping("/convert")
  public String convert(
      @RequestBody String text, @RequestParam Converters.Format format, Locale locale) {
    return converters.header(format) + converters.convert(text) + converters.greeting(locale);
  }
}
