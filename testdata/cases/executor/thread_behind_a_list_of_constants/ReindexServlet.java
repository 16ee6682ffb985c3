package cases.executor.thread_behind_a_list_of_constants;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

@WebServlet("/admin/reindex")
public class ReindexServlet extends HttpServlet {

  static final class Indexer {
    private volatile String last = "never";

    void rebuild(String collection) {
      last = collection + " at " + java.time.Instant.now();
    }

    String last() {
      return last;
    }
  }

  private static final List<String> COLLECTIONS = List.of("articles", "authors", "comments");

  private final transient Indexer indexer = new Indexer();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String collection = request.getParameter("collection");
    if (!COLLECTIONS.contains(collection)) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    launch(collection);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Last-Rebuild", indexer.last());
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void launch(String collection) {
    Thread thread = new Thread(() -> indexer.rebuild(collection), "reindex-" + collection); // want: ThreadsCreatedPerRequest
    thread.setDaemon(true);
    thread.start();
  }
}
