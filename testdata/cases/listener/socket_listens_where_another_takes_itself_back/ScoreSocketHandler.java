package cases.listener.socket_listens_where_another_takes_itself_back;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class ScoreSocketHandler extends TextWebSocketHandler {

    private final Scores scores;
    private final LongAdder connected = new LongAdder();

    public ScoreSocketHandler(Scores scores) {
        this.scores = scores;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        connected.increment();
        scores.addListener((match, score) -> push(session, match + ' ' + score)); // want: ListenerNeverUnregistered
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        push(session, scores.of(message.getPayload()));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        connected.decrement();
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
