package cases.pooled.jedis_kept_by_a_throttled_caller;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;

/** No more than a hundred calls a minute. */
public class RateLimitFilter implements Filter {

  private final JedisPool pool;

  public RateLimitFilter(JedisPool pool) {
    this.pool = pool;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Jedis jedis = pool.getResource(); // want: PooledObjectNotReturned
    long calls = jedis.incr("calls:" + request.getRemoteAddr());
    if (calls > 100) {
      ((HttpServletResponse) response).sendError(429);
      return;
    }
    jedis.close();
    chain.doFilter(request, response);
  }
}
