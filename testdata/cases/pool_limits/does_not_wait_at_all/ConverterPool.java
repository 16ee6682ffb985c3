package cases.pool_limits.does_not_wait_at_all;

import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/** Refuses work when all converters are busy. */
public final class ConverterPool {

  private ConverterPool() {}

  static GenericObjectPool<StringBuilder> of(BasePooledObjectFactory<StringBuilder> factory) {
    GenericObjectPoolConfig<StringBuilder> config = new GenericObjectPoolConfig<>();
    config.setMaxTotal(4);
    config.setBlockWhenExhausted(false);
    return new GenericObjectPool<>(factory, config);
  }
}
