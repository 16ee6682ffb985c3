package cases.static_field.lambda_in_for_each_adds_parts_fixed;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;

/** Takes the attachments of a ticket and spools them; a virus scan looks at the files. */
@MultipartConfig(maxFileSize = 10_000_000)
public class AttachmentServlet extends HttpServlet {

  private static final Queue<String> UNSCANNED = new ArrayBlockingQueue<>(1_000);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String ticket = request.getParameter("ticket");
    for (Part part : request.getParts()) {
      if (part.getSubmittedFileName() != null) {
        String spooled = UUID.randomUUID() + ".upload";
        part.write(spooled);
        UNSCANNED.offer(spooled);
      }
    }
    response.getWriter().println("attached to " + ticket);
  }

  /** Called by the scan job: files looked at, after which the queue is empty. */
  static int scanAll(Consumer<String> scanner) {
    int scanned = 0;
    for (String file = UNSCANNED.poll(); file != null; file = UNSCANNED.poll()) {
      scanner.accept(file);
      scanned++;
    }
    return scanned;
  }
}
