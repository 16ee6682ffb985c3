package cases.listener.sink_heard_by_one_component;

import jakarta.annotation.PostConstruct;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Sinks;

@Component
class Berthing {
  private final Sinks.Many<String> berthed = Sinks.many().multicast().directBestEffort();
  private final AtomicLong seen = new AtomicLong();

  @PostConstruct
  void listen() {
    berthed.asFlux().subscribe(ship -> seen.incrementAndGet());
  }

  void berth(String ship) {
    berthed.tryEmitNext(ship);
  }

  long seen() {
    return seen.get();
  }
}
