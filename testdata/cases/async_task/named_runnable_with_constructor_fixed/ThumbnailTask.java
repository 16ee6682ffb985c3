package cases.async_task.named_runnable_with_constructor_fixed;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Scales one uploaded image. */
final class ThumbnailTask implements Runnable {

  private final String name;
  private final byte[] image;
  private final ImageStore store;

  ThumbnailTask(Part image, ImageStore store) throws IOException {
    try (InputStream content = image.getInputStream()) {
      this.image = content.readAllBytes();
    }
    this.name = image.getSubmittedFileName();
    this.store = store;
  }

  @Override
  public void run() {
    store.saveThumbnail(name, image);
  }
}
