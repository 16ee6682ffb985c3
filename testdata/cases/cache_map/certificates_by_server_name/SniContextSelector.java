package cases.cache_map.certificates_by_server_name;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SniHandler;
import io.netty.util.AsyncMapping;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses the certificate by the server name of the client hello. */
public class SniContextSelector implements AsyncMapping<String, SslContext> {

  private final Map<String, SslContext> wildcard;
  private final SslContext fallback;
  private final Map<String, SslContext> chosen = new ConcurrentHashMap<>();

  private SniContextSelector(Builder b) {
    this.wildcard = new LinkedHashMap<>(b.wildcard);
    this.fallback = b.fallback;
  }

  @Override
  public Future<SslContext> map(String serverName, Promise<SslContext> promise) {
    SslContext context = chosen.get(serverName);
    if (context == null) {
      context = search(serverName);
      chosen.put(serverName, context); // want: CacheWithoutEviction
    }
    return promise.setSuccess(context);
  }

  private SslContext search(String serverName) {
    for (Map.Entry<String, SslContext> e : wildcard.entrySet()) {
      if (serverName.endsWith(e.getKey())) {
        return e.getValue();
      }
    }
    return fallback;
  }

  public ChannelInitializer<SocketChannel> initializer() {
    return new ChannelInitializer<SocketChannel>() {
      @Override
      protected void initChannel(SocketChannel ch) {
        ch.pipeline().addFirst(new SniHandler(SniContextSelector.this));
      }
    };
  }

  public static class Builder {
    private final Map<String, SslContext> wildcard = new LinkedHashMap<>();
    private final SslContext fallback;

    public Builder(SslContext fallback) {
      this.fallback = fallback;
    }

    public Builder add(String domain, SslContext context) {
      wildcard.put('.' + domain, context);
      return this;
    }

    public SniContextSelector build() {
      return new SniContextSelector(this);
    }
  }
}
