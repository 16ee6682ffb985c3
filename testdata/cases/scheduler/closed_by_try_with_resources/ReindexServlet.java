package cases.scheduler.closed_by_try_with_resources;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;

public class ReindexServlet extends HttpServlet {

  private final transient SearchIndex index;

  public ReindexServlet(SearchIndex index) {
    this.index = index;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    AtomicInteger done = new AtomicInteger();
    try (Ticker progress = new Ticker(() -> index.report(done.get()), 5)) {
      for (String shard : index.shards()) {
        index.rebuild(shard);
        done.incrementAndGet();
      }
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  public interface SearchIndex {
    Iterable<String> shards();

    void rebuild(String shard);

    void report(int done);
  }
}
