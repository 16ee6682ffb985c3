package cases.lock.permit_given_back_by_the_task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Renders thumbnails in the background, four at a time. */
@RestController
public class ThumbnailController {

  private final Semaphore slots = new Semaphore(4);
  private final Executor renderers;

  public ThumbnailController(Executor renderers) {
    this.renderers = renderers;
  }

  @PostMapping("/thumbnails")
  public ResponseEntity<Void> render(@RequestParam String image) throws InterruptedException {
    slots.acquire();
    try {
      renderers.execute(
          () -> {
            try {
              image.strip();
            } finally {
              slots.release();
            }
          });
    } catch (RejectedExecutionException e) {
      slots.release();
      return ResponseEntity.status(503).build();
    }
    return ResponseEntity.accepted().build();
  }
}
