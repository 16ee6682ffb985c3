package cases.async_task.traced_task_takes_the_request_along;

import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** Takes an upload; it is looked through for viruses later. */
public class UploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Executor scanners;
  private final transient Scanner scanner;

  public UploadServlet(Executor scanners, Scanner scanner) {
    this.scanners = scanners;
    this.scanner = scanner;
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    Runnable scan = Context.current().wrap(() -> scanner.scan(request.getPathInfo()));
    scanners.execute(scan); // want: RequestCapturedByAsyncTask "HttpServletRequest"
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  /** Looks for viruses. */
  public interface Scanner {
    void scan(String file);
  }
}
