package cases.growth.latencies_that_a_status_handler_reads;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.PathHandler;
import io.undertow.util.Headers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Builds the handlers of the management port. */
public final class HandlerChain {

  public interface App {
    String answer(String path);
  }

  private HandlerChain() {}

  public static HttpHandler build(App app) {
    LongAdder served = new LongAdder();
    List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
    HttpHandler timed =
        exchange -> {
          long t0 = System.nanoTime();
          String body = app.answer(exchange.getRequestPath());
          exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
          exchange.getResponseSender().send(body);
          served.increment();
          latencies.add(System.nanoTime() - t0); // want: CollectionOnlyGrows
        };
    PathHandler paths = Handlers.path(timed);
    paths.addExactPath(
        "/status",
        exchange -> {
          StringBuilder out = new StringBuilder("served ").append(served.sum());
          synchronized (latencies) {
            out.append(" slowest ").append(latencies.isEmpty() ? 0L : Collections.max(latencies).longValue());
          }
          exchange.getResponseSender().send(out.toString());
        });
    paths.addExactPath(
        "/health",
        exchange -> {
          exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
          exchange.getResponseSender().send("up");
        });
    return paths;
  }
}
