package cases.pool_limits.redis_pool_without_a_wait_fixed;

import java.time.Duration;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPoolConfig;

/** Where sessions are. */
public final class RedisModule {

  private RedisModule() {}

  public static JedisPool sessions(String host) {
    JedisPoolConfig config = new JedisPoolConfig();
    config.setMaxTotal(64);
    config.setTestOnBorrow(true);
    config.setMaxWait(Duration.ofSeconds(2));
    return new JedisPool(config, host);
  }
}
