package cases.async_task.named_runnable_with_constructor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Receives pictures for a gallery. */
@MultipartConfig
public class GalleryServlet extends HttpServlet {

  @Inject private transient ExecutorService workers;

  @Inject private transient ImageStore store;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    for (Part part : request.getParts()) {
      String type = part.getContentType();
      if (type != null && type.startsWith("image/")) {
        workers.execute(new ThumbnailTask(part, store)); // want: RequestCapturedByAsyncTask "Part"
      }
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
