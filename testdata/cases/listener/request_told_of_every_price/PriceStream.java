package cases.listener.request_told_of_every_price;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams prices to browsers. */
@RestController
public class PriceStream {

  private final PriceFeed feed;

  public PriceStream(PriceFeed feed) {
    this.feed = feed;
  }

  @GetMapping("/prices")
  public SseEmitter prices() {
    SseEmitter emitter = new SseEmitter(60_000L);
    Consumer<String> listener =
        price -> {
          try {
            emitter.send(price);
          } catch (IOException e) {
            emitter.completeWithError(e);
          }
        };
    feed.subscribe(listener); // want: RequestCapturedByListener
    return emitter;
  }
}

/** Tells of prices. */
@Component
class PriceFeed {

  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  void subscribe(Consumer<String> listener) {
    listeners.add(listener);
  }

  void unsubscribe(Consumer<String> listener) {
    listeners.remove(listener);
  }

  void publish(String price) {
    listeners.forEach(it -> it.accept(price));
  }
}
