package cases.thread_local.early_return_of_a_suspended_request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class ConversationFilter extends HttpFilter {

  public static class Conversation {
    private final String id;
    private final Map<String, Object> attributes = new HashMap<>();

    Conversation(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public Object attribute(String name) {
      return attributes.get(name);
    }

    public void attribute(String name, Object value) {
      attributes.put(name, value);
    }
  }

  private static final ThreadLocal<Conversation> ACTIVE = new ThreadLocal<>();

  public static Conversation active() {
    Conversation c = ACTIVE.get();
    if (c == null) {
      throw new IllegalStateException("no conversation on this thread");
    }
    return c;
  }

  @Override
  protected void doFilter(HttpServletRequest req, HttpServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    String id = req.getParameter("cid");
    if (id == null) {
      chain.doFilter(req, res);
      return;
    }
    ACTIVE.set(new Conversation(id)); // want: ThreadLocalNotRemoved
    boolean failed = true;
    try {
      chain.doFilter(req, res);
      failed = false;
      if (req.isAsyncStarted()) {
        return;
      }
      res.setHeader("X-Conversation", active().id());
      ACTIVE.remove();
    } finally {
      if (failed) {
        ACTIVE.remove();
      }
    }
  }
}
