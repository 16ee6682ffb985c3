package cases.listener.socket_listens_where_another_takes_itself_back_fixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class ScoreSocketHandler extends TextWebSocketHandler {

    private final Scores scores;
    private final Map<String, Scores.Listener> listeners = new ConcurrentHashMap<>();
    private final LongAdder connected = new LongAdder();

    public ScoreSocketHandler(Scores scores) {
        this.scores = scores;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        connected.increment();
        Scores.Listener listener = (match, score) -> push(session, match + ' ' + score);
        listeners.put(session.getId(), listener);
        scores.addListener(listener);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        push(session, scores.of(message.getPayload()));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        connected.decrement();
        Scores.Listener listener = listeners.remove(session.getId());
        if (listener != null) {
            scores.removeListener(listener);
        }
    }

    private static void push(WebSocketSession session, String text) {
        try {
            if (session.isOpen()) {
                session.sendMessage(new TextMessage(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
