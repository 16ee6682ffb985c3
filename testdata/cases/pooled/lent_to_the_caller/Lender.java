package cases.pooled.lent_to_the_caller;

import org.apache.commons.pool2.ObjectPool;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

/** Lends and takes back. */
public class Lender {

  private final JedisPool pool;
  private final ObjectPool<StringBuilder> texts;

  public Lender(JedisPool pool, ObjectPool<StringBuilder> texts) {
    this.pool = pool;
    this.texts = texts;
  }

  public Jedis connection() {
    Jedis jedis = pool.getResource();
    jedis.select(3);
    return jedis;
  }

  public StringBuilder text() throws Exception {
    return texts.borrowObject();
  }

  public void done(StringBuilder text) throws Exception {
    text.setLength(0);
    texts.returnObject(text);
  }
}
