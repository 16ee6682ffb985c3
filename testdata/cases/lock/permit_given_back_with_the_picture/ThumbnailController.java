package cases.lock.permit_given_back_with_the_picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ThumbnailController {

  public interface Scaler {
    CompletableFuture<byte[]> scale(long picture);
  }

  private final Semaphore scaling = new Semaphore(4);
  private final Scaler scaler;

  public ThumbnailController(Scaler scaler) {
    this.scaler = scaler;
  }

  @GetMapping("/pictures/{picture}/thumbnail")
  public CompletableFuture<byte[]> thumbnail(@PathVariable long picture) throws InterruptedException {
    if (!scaling.tryAcquire(1, TimeUnit.SECONDS)) { // want: LockNotReleased
      return CompletableFuture.completedFuture(new byte[0]);
    }
    return scaler
        .scale(picture)
        .orTimeout(5, TimeUnit.SECONDS)
        .thenApply(
            bytes -> {
              scaling.release();
              return bytes;
            })
        .thenApply(bytes -> bytes.length > 100_000 ? new byte[0] : bytes);
  }
}
