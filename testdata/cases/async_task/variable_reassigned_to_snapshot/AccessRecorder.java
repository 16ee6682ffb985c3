package cases.async_task.variable_reassigned_to_snapshot;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records accesses on another thread; by then the variable holds a plain copy. */
public class AccessRecorder extends HttpFilter {

  private static final Logger ACCESS = LoggerFactory.getLogger("access");

  @Inject private transient Executor writer;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object subject = request;
    try {
      chain.doFilter((HttpServletRequest) subject, response);
    } finally {
      subject = new Snapshot(request.getMethod(), request.getRequestURI(), response.getStatus());
      writer.execute(new Entry(subject));
    }
  }

  private record Snapshot(String method, String path, int status) {}

  /** One line of the log. */
  private static final class Entry implements Runnable {

    private final Object subject;

    Entry(Object subject) {
      this.subject = subject;
    }

    @Override
    public void run() {
      ACCESS.info("{}", subject);
    }
  }
}
