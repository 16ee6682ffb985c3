package cases.lock.permit_kept_by_a_failed_render_fixed;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** No more than eight pictures are scaled at once. */
@RestController
public class ThumbnailController {

  /** Scales pictures. */
  public interface Scaler {
    byte[] scale(String picture) throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(ThumbnailController.class);

  private final Semaphore slots = new Semaphore(8);
  private final Scaler scaler;

  public ThumbnailController(Scaler scaler) {
    this.scaler = scaler;
  }

  @GetMapping("/thumbnails/{picture}")
  public ResponseEntity<byte[]> thumbnail(@PathVariable String picture)
      throws InterruptedException {
    slots.acquire();
    try {
      byte[] scaled = scaler.scale(picture);

      return ResponseEntity.ok(scaled);
    } catch (IOException e) {
      LOG.warn("cannot scale {}", picture, e);
      return ResponseEntity.unprocessableEntity().build();
    } finally {
      slots.release();
    }
  }
}
