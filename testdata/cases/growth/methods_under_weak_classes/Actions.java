package cases.growth.methods_under_weak_classes;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Which methods of scripts can be called; scripts are compiled anew whenever they change. */
final class Actions {

  private static final Map<Class<?>, Method[]> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Actions() {}

  static Method[] of(Class<?> script) {
    Method[] known = KNOWN.get(script);
    if (known == null) {
      known = script.getMethods();
      KNOWN.put(script, known); // want: WeakMapValueReachesKey
    }
    return known;
  }
}
