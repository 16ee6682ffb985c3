package cases.cache_map.greetings_by_the_peers_address;

import io.vertx.core.AbstractVerticle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class GreetingVerticle extends AbstractVerticle {

  private final Map<String, LongAdder> greetings = new ConcurrentHashMap<>();

  @Override
  public void start() {
    vertx
        .createNetServer()
        .connectHandler(
            socket -> {
              String host = socket.remoteAddress().host();
              LongAdder count = greetings.computeIfAbsent(host, it -> new LongAdder()); // want: CacheWithoutEviction
              count.increment();
              socket.write("hello, number " + count.sum() + "\n");
            })
        .listen(7000);
  }
}
