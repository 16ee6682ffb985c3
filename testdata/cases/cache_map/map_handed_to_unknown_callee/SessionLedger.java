package cases.cache_map.map_handed_to_unknown_callee;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Whoever sweeps the ledger is found on the class path of the deployment. */
public class SessionLedger extends HttpServlet {

  private final ConcurrentMap<String, Long> openedAt = new ConcurrentHashMap<>();

  @Override
  public void init() {
    for (Sweeper sweeper : ServiceLoader.load(Sweeper.class)) {
      sweeper.adopt(openedAt);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getSession().getId();
    Long opened = openedAt.putIfAbsent(id, System.currentTimeMillis());
    response.getWriter().println(opened == null ? "new" : "since " + opened);
  }

  public interface Sweeper {
    void adopt(ConcurrentMap<String, Long> openedAt);
  }
}
