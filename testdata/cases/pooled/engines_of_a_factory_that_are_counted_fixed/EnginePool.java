package cases.pooled.engines_of_a_factory_that_are_counted_fixed;

import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Deque;

final class EnginePool<T> {

  interface Factory<T> {
    T create() throws GeneralSecurityException;
  }

  private final int maximum;
  private final Factory<T> factory;
  private final Deque<T> idle = new ArrayDeque<>();
  private int created;

  EnginePool(int maximum, Factory<T> factory) {
    this.maximum = maximum;
    this.factory = factory;
  }

  synchronized T borrowObject() throws GeneralSecurityException {
    T engine = idle.pollFirst();
    if (engine != null) {
      return engine;
    }
    if (created >= maximum) {
      throw new GeneralSecurityException("all " + maximum + " engines are lent out");
    }
    T fresh = factory.create();
    created++;
    return fresh;
  }

  synchronized void returnObject(T engine) {
    if (idle.size() < maximum) {
      idle.addFirst(engine);
    }
  }
}
