package cases.pooled.jedis_returned_on_a_hit_only_fixed;

import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

/** Sessions in Redis. */
public class SessionStore {

  private final JedisPool pool;

  public SessionStore(JedisPool pool) {
    this.pool = pool;
  }

  public String user(String session) {
    try (Jedis jedis = pool.getResource()) {
      String user = jedis.get("session:" + session);
      if (user == null) {
        return "anonymous";
      }
      jedis.expire("session:" + session, 1800);
      return user;
    }
  }
}
