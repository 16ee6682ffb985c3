package cases.cache_builder.members_found_by_name;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.lang.reflect.Method;

/** Finds the methods that annotations speak of. */
public final class Members {

  private static final LoadingCache<Name, Method> METHODS =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<Name, Method>() {
                @Override
                public Method load(Name name) throws NoSuchMethodException {
                  return name.type().getMethod(name.method());
                }
              });

  private Members() {}

  public static Method method(Class<?> type, String name) {
    return METHODS.getUnchecked(new Name(type, name));
  }

  private record Name(Class<?> type, String method) {}
}
