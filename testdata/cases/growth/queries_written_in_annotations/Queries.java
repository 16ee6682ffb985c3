package cases.growth.queries_written_in_annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

/** There are as many texts as there are annotations, and those have them. */
@Component
public class Queries {

  @Retention(RetentionPolicy.RUNTIME)
  public @interface Query {
    String value();
  }

  private static final class Parsed {
    private final String text;
    private int used;

    Parsed(String text) {
      this.text = text;
    }

    String use() {
      used++;
      return text + used;
    }
  }

  private final Map<String, Parsed> parsed = new WeakHashMap<>();

  public synchronized String of(Method method) {
    String text = method.getAnnotation(Query.class).value();
    return parsed.computeIfAbsent(text, Parsed::new).use();
  }
}
