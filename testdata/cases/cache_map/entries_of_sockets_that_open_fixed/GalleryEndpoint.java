package cases.cache_map.entries_of_sockets_that_open_fixed;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;

@ServerEndpoint("/gallery/{name}")
public class GalleryEndpoint {
  @Inject private Gallery gallery;

  @OnOpen
  public void open(Session session, @PathParam("name") String name) {
    gallery.came(session.getId(), name);
  }

  @OnMessage
  public String said(Session session, String words) {
    return gallery.nameOf(session.getId()) + ": " + words;
  }

  @OnClose
  public void close(Session session) {
    gallery.went(session.getId());
  }
}
