package cases.async_task.named_runnable_with_constructor;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.LoggerFactory;

/** Scales one uploaded image. */
final class ThumbnailTask implements Runnable {

  private final Part image;
  private final ImageStore store;

  ThumbnailTask(Part image, ImageStore store) {
    this.image = image;
    this.store = store;
  }

  @Override
  public void run() {
    try (InputStream content = image.getInputStream()) {
      store.saveThumbnail(image.getSubmittedFileName(), content.readAllBytes());
    } catch (IOException e) {
      LoggerFactory.getLogger(ThumbnailTask.class).warn("no thumbnail", e);
    }
  }
}
