package cases.shared_component.holder_replaced_when_the_connection_ends;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/** One connection that all share: a fresh slot is there for the next as soon as this one ended. */
@Component
public class SharedConnection implements WebSocketHandler {

  private AtomicReference<WebSocketSession> slot = new AtomicReference<>();

  @Override
  public Mono<Void> handle(WebSocketSession session) {
    slot.set(session);
    session.closeStatus().doOnNext(status -> ended()).subscribe();
    return session.receive().then();
  }

  public boolean isOpen() {
    WebSocketSession session = slot.get();
    return session != null && session.isOpen();
  }

  private void ended() {
    slot = new AtomicReference<>();
  }
}
