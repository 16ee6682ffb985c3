package cases.shared_component.pooled_task_partial_reset_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Makes thumbnails of uploaded images. */
public class ThumbnailServlet extends HttpServlet {

  private final transient BlockingQueue<ThumbnailTask> idle = new ArrayBlockingQueue<>(8);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ThumbnailTask task = idle.poll();
    if (task == null) {
      task = new ThumbnailTask();
    }
    try {
      task.assign(request, response);
      task.scale();
    } finally {
      task.reset();
      idle.offer(task);
    }
  }
}
