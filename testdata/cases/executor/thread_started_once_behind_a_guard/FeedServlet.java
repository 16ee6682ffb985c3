package cases.executor.thread_started_once_behind_a_guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

public class FeedServlet extends HttpServlet {

  private final AtomicBoolean started = new AtomicBoolean();
  private final ConcurrentHashMap<DispatcherType, ExecutorService> readers = new ConcurrentHashMap<>();
  private volatile String latest = "";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (started.compareAndSet(false, true)) {
      new Thread(this::refresh, "feed").start();
    }
    readers
        .computeIfAbsent(request.getDispatcherType(), kind -> Executors.newCachedThreadPool())
        .execute(this::refresh);
    response.getWriter().print(latest);
  }

  private void refresh() {
    latest = Long.toString(System.nanoTime());
  }

  @Override
  public void destroy() {
    readers.values().forEach(ExecutorService::shutdown);
    readers.clear();
  }
}
