package cases.growth.names_under_weak_classes;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

/** What scripts are called in the log; scripts are compiled anew whenever they change. */
final class Actions {

  private record Label(String name, int methods) {}

  private static final Map<Class<?>, Label> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Actions() {}

  static String of(Class<?> script) {
    Label label = KNOWN.get(script);
    if (label == null) {
      String name = script.getSimpleName().toLowerCase(Locale.ROOT);
      label = new Label(name, script.getMethods().length);
      KNOWN.put(script, label);
    }
    return label.name() + " with " + label.methods();
  }
}
