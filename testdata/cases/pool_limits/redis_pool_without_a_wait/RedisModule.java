package cases.pool_limits.redis_pool_without_a_wait;

import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPoolConfig;

/** Where sessions are. */
public final class RedisModule {

  private RedisModule() {}

  public static JedisPool sessions(String host) {
    JedisPoolConfig config = new JedisPoolConfig(); // want: ConnectionPoolWithoutLimits
    config.setMaxTotal(64);
    config.setTestOnBorrow(true);
    return new JedisPool(config, host);
  }
}
