package cases.static_field.jetty_sockets_in_a_static_set;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;

/** Tells everybody the news. */
public class NewsSocket extends WebSocketAdapter {
  private static final Set<Session> READERS = ConcurrentHashMap.newKeySet();

  @Override
  public void onWebSocketConnect(Session session) {
    super.onWebSocketConnect(session);
    READERS.add(session); // want: RequestStoredInStaticField
  }

  @Override
  public void onWebSocketText(String news) {
    for (Session reader : READERS) {
      try {
        reader.getRemote().sendString(news);
      } catch (IOException e) {
        System.err.println("lost a reader: " + e);
      }
    }
  }
}
