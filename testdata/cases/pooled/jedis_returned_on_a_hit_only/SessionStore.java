package cases.pooled.jedis_returned_on_a_hit_only;

import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

/** Sessions in Redis. */
public class SessionStore {

  private final JedisPool pool;

  public SessionStore(JedisPool pool) {
    this.pool = pool;
  }

  public String user(String session) {
    Jedis jedis = pool.getResource(); // want: PooledObjectNotReturned "on every way out"
    String user = jedis.get("session:" + session);
    if (user == null) {
      return "anonymous";
    }
    jedis.expire("session:" + session, 1800);
    jedis.close();
    return user;
  }
}
