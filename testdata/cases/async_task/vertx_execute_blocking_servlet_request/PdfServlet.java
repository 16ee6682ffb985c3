package cases.async_task.vertx_execute_blocking_servlet_request;

import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a worker of the embedded Vert.x archive a copy of every rendered document. */
public class PdfServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(PdfServlet.class);

  @Inject private transient Vertx vertx;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/pdf");
    response.getOutputStream().print("%PDF-1.7");
    vertx.executeBlocking(() -> archive(request)); // want: RequestCapturedByAsyncTask
  }

  private static String archive(HttpServletRequest request) {
    String document = request.getParameter("document");
    LOG.info("archived {} read by {}", document, request.getRemoteUser());
    return document;
  }
}
