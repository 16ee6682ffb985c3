package cases.shared_component.holder_never_replaced;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/** The last connection stays in the slot for as long as no other one comes. */
@Component
public class SharedConnection implements WebSocketHandler {

  private final AtomicReference<WebSocketSession> slot = new AtomicReference<>();

  @Override
  public Mono<Void> handle(WebSocketSession session) {
    slot.set(session); // want: RequestStoredInSharedComponent
    session.closeStatus().doOnNext(status -> ended(session)).subscribe();
    return session.receive().then();
  }

  public boolean isOpen() {
    WebSocketSession session = slot.get();
    return session != null && session.isOpen();
  }

  private void ended(WebSocketSession session) {
    System.getLogger("connections").log(System.Logger.Level.INFO, "ended " + session.getId());
  }
}
