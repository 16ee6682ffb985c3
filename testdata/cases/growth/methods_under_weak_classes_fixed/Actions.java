package cases.growth.methods_under_weak_classes_fixed;

import java.lang.ref.SoftReference;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Which methods of scripts can be called; scripts are compiled anew whenever they change. */
final class Actions {

  private static final Map<Class<?>, SoftReference<Method[]>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Actions() {}

  static Method[] of(Class<?> script) {
    SoftReference<Method[]> reference = KNOWN.get(script);
    Method[] known = reference == null ? null : reference.get();
    if (known == null) {
      known = script.getMethods();
      KNOWN.put(script, new SoftReference<>(known));
    }
    return known;
  }
}
