package cases.scheduled_task.ping_of_each_socket_goes_on_fixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class QuoteSocketHandler extends TextWebSocketHandler {

    public interface Quotes {
        String latest(String symbol);
    }

    private final ScheduledExecutorService scheduler;
    private final Quotes quotes;
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
    private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();

    public QuoteSocketHandler(ScheduledExecutorService scheduler, Quotes quotes) {
        this.scheduler = scheduler;
        this.quotes = quotes;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        open.put(session.getId(), session);
        pings.put(session.getId(), scheduler.scheduleAtFixedRate(() -> ping(session), 20, 20, TimeUnit.SECONDS));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        session.sendMessage(new TextMessage(quotes.latest(message.getPayload())));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        open.remove(session.getId());
        ScheduledFuture<?> ping = pings.remove(session.getId());
        if (ping != null) {
            ping.cancel(false);
        }
    }

    private static void ping(WebSocketSession session) {
        if (!session.isOpen()) {
            return;
        }
        try {
            session.sendMessage(new PingMessage(ByteBuffer.allocate(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
