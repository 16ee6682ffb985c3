package cases.growth.classes_found_by_name;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A name that no class has throws, and is not kept. */
@RestController
public class Resolver {

  private final Map<String, WeakReference<Class<?>>> classes = new ConcurrentHashMap<>();
  private final Map<String, Integer> methods = new ConcurrentHashMap<>();

  @GetMapping("/classes")
  public String describe(String name) throws ClassNotFoundException {
    return resolve(name).getSimpleName() + methods.get(name);
  }

  private Class<?> resolve(String name) throws ClassNotFoundException {
    WeakReference<Class<?>> known = classes.get(name);
    Class<?> type = known == null ? null : known.get();
    if (type == null) {
      type = Class.forName(name, false, Resolver.class.getClassLoader());
      classes.put(name, new WeakReference<>(type));
      methods.put(name, type.getMethods().length);
    }
    return type;
  }
}
