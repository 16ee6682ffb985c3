package cases.cache_builder.builder_received_as_parameter;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;

/** Leaves it to the caller how much is kept and for how long. */
public final class CachingResolver {

  private final LoadingCache<String, InetAddress> forward;
  private final Cache<InetAddress, String> backward;

  public CachingResolver(
      Caffeine<Object, Object> forwardCache, CacheBuilder<Object, Object> backwardCache) {
    this.forward = forwardCache.recordStats().build(CachingResolver::resolve);
    this.backward = backwardCache.build();
  }

  public InetAddress address(String host) {
    return forward.get(host);
  }

  public String host(InetAddress address) throws ExecutionException {
    return backward.get(address, address::getCanonicalHostName);
  }

  private static InetAddress resolve(String host) throws UnknownHostException {
    return InetAddress.getByName(host);
  }
}
