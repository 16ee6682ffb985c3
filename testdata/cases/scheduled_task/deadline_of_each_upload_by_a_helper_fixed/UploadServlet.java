package cases.scheduled_task.deadline_of_each_upload_by_a_helper_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** An upload comes in pieces; one that nobody completes is dropped after some hours. */
public class UploadServlet extends HttpServlet {

  private static final Duration PATIENCE = Duration.ofHours(6);

  static final class Upload {
    final String id = UUID.randomUUID().toString();
    final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
  }

  record Lease(Upload upload, ScheduledFuture<?> deadline) {}

  private final Map<String, Lease> leases = new ConcurrentHashMap<>();
  private final ScheduledExecutorService deadlines = Executors.newScheduledThreadPool(1);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = new Upload();
    leases.put(upload.id, lease(upload));
    response.getWriter().write(upload.id);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Lease lease = leases.get(request.getParameter("id"));
    if (lease != null) {
      request.getInputStream().transferTo(lease.upload().pieces);
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Lease lease = leases.remove(request.getParameter("id"));
    if (lease != null) {
      lease.deadline().cancel(false);
      response.getOutputStream().write(lease.upload().pieces.toByteArray());
    }
  }

  private Lease lease(Upload upload) {
    String id = upload.id;
    return new Lease(
        upload,
        deadlines.schedule(
            () -> leases.remove(id), PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void destroy() {
    deadlines.shutdownNow();
  }
}
