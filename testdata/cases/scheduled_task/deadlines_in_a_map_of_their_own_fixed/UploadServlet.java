package cases.scheduled_task.deadlines_in_a_map_of_their_own_fixed;

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

  private static final long PATIENCE = Duration.ofHours(6).toMinutes();

  static final class Upload {
    final String id = UUID.randomUUID().toString();
    final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
  }

  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
  private final Map<String, ScheduledFuture<?>> futures = new ConcurrentHashMap<>();
  private final ScheduledExecutorService deadlines = Executors.newScheduledThreadPool(1);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = new Upload();
    String id = upload.id;
    uploads.put(id, upload);
    futures.put(id, deadlines.schedule(
            () -> expire(id), PATIENCE, TimeUnit.MINUTES));
    response.getWriter().write(upload.id);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = uploads.get(request.getParameter("id"));
    if (upload != null) {
      request.getInputStream().transferTo(upload.pieces);
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = uploads.remove(request.getParameter("id"));
    if (upload != null) {
      futures.remove(upload.id).cancel(false);
      response.getOutputStream().write(upload.pieces.toByteArray());
    }
  }

  private void expire(String id) {
    uploads.remove(id);
    futures.remove(id);
  }

  @Override
  public void destroy() {
    deadlines.shutdownNow();
  }
}
