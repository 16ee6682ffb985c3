package cases.listener.sink_subscribed_for_each_stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@Component
class QuayBoard {
  private final Sinks.Many<String> moves = Sinks.many().multicast().directBestEffort();

  void moved(String container) {
    moves.tryEmitNext(container);
  }

  Flux<String> moves() {
    return moves.asFlux();
  }
}
