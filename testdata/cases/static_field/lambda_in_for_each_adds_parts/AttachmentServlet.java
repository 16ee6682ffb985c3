package cases.static_field.lambda_in_for_each_adds_parts;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;

/** Takes the attachments of a ticket; a virus scan looks at them once a minute. */
@MultipartConfig(maxFileSize = 10_000_000)
public class AttachmentServlet extends HttpServlet {

  private static final Queue<Part> UNSCANNED = new ArrayBlockingQueue<>(1_000);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String ticket = request.getParameter("ticket");
    request
        .getParts()
        .forEach(
            part -> {
              if (part.getSubmittedFileName() != null) {
                UNSCANNED.offer(part); // want: RequestStoredInStaticField "UNSCANNED"
              }
            });
    response.getWriter().println("attached to " + ticket);
  }

  /** Called by the scan job: bytes waiting, after which the queue is empty. */
  static long scanAll(Consumer<Part> scanner) {
    long bytes = 0;
    for (Part part = UNSCANNED.poll(); part != null; part = UNSCANNED.poll()) {
      scanner.accept(part);
      bytes += part.getSize();
    }
    return bytes;
  }
}
