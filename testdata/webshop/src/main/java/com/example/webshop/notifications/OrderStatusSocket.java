package com.example.webshop.notifications;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Tells connected browsers how their orders move. */
@Component
public class OrderStatusSocket extends TextWebSocketHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OrderStatusSocket.class);
  private static final int SEND_MILLIS = 2_000;
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(
        session.getId(),
        new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, BUFFER_BYTES));
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sessions.remove(session.getId());
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws IOException {
    session.sendMessage(new TextMessage("hello, " + sessions.size() + " listening"));
  }

  /** Sends the news to all; a session that cannot be reached is left to its close event. */
  public void tell(String order, Object status) {
    TextMessage news = new TextMessage(order + " " + status);
    for (WebSocketSession session : sessions.values()) {
      try {
        session.sendMessage(news);
      } catch (IOException | IllegalStateException e) {
        LOG.debug("{} did not hear about {}", session.getId(), order, e);
      }
    }
  }
}
