package cases.work_queue.audit_lines_wait_for_one_writer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class AuditServlet extends HttpServlet {

  private final transient BlockingQueue<String> lines = new LinkedBlockingQueue<>(); // want: UnboundedWorkQueue "LinkedBlockingQueue"
  private transient Thread writer;

  @Override
  public void init() {
    writer = new Thread(this::write);
    writer.start();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    lines.offer(request.getRequestURI());
    response.setStatus(204);
  }

  private void write() {
    try {
      while (true) {
        System.out.println(lines.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    writer.interrupt();
  }
}
