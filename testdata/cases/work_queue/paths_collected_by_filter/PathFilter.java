package cases.work_queue.paths_collected_by_filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class PathFilter implements Filter {

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(); // want: UnboundedWorkQueue
  private final Thread worker = new Thread(this::work);

  public PathFilter() {
    worker.start();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    waiting.add(request.getServerName());
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
