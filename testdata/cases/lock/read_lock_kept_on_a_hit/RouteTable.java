package cases.lock.read_lock_kept_on_a_hit;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Finds the backend that serves a path. */
@ChannelHandler.Sharable
public class RouteTable extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> routes = new HashMap<>();
  private final String fallback;

  public RouteTable(String fallback) {
    this.fallback = fallback;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    ctx.fireChannelRead(backend(request.uri()));
  }

  private String backend(String path) {
    lock.readLock().lock(); // want: LockNotReleased
    String backend = routes.get(path);
    if (backend != null) {
      return backend;
    }
    lock.readLock().unlock();
    return fallback;
  }

  /** Replaces all routes; called when the configuration was read again. */
  public void replace(Map<String, String> fresh) {
    lock.writeLock().lock();
    try {
      routes.clear();
      routes.putAll(fresh);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
