package cases.cache_map.advice_per_target_object;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

public class TimingInterceptor implements MethodInterceptor {

  private final Map<Object, Map<Method, LongAdder>> times = new HashMap<>();

  @Override
  public Object invoke(MethodInvocation invocation) throws Throwable {
    long start = System.nanoTime();
    try {
      return invocation.proceed();
    } finally {
      adder(invocation.getThis(), invocation.getMethod()).add(System.nanoTime() - start);
    }
  }

  private LongAdder adder(Object target, Method method) {
    synchronized (times) {
      return times
          .computeIfAbsent(target, key -> new HashMap<>()) // want: CacheWithoutEviction
          .computeIfAbsent(method, key -> new LongAdder());
    }
  }
}
