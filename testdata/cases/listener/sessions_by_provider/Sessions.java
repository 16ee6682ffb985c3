package cases.listener.sessions_by_provider;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions extends HttpServlet {
  interface Provider {
    String login(String user);
  }

  private final Map<Provider, Set<String>> open = new ConcurrentHashMap<>();

  void add(Provider provider) {
    open.put(provider, new HashSet<>());
  }

  void remove(Provider provider) {
    open.remove(provider);
  }

  @Override
  public void init() {
    add(user -> user);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    for (Provider provider : open.keySet()) {
      response.addHeader("X-Login", provider.login(request.getRemoteUser()));
    }
  }
}
