package cases.lock.permit_lost_when_the_backend_fails;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Asks a slow backend, for at most twenty callers at a time. */
@RestController
public class QuoteController {

  /** The backend. */
  public interface QuoteBackend {
    double ask(String symbol) throws IOException;
  }

  private final Semaphore permits = new Semaphore(20);
  private final QuoteBackend backend;

  public QuoteController(QuoteBackend backend) {
    this.backend = backend;
  }

  @GetMapping("/quotes/{symbol}")
  public ResponseEntity<Double> quote(@PathVariable String symbol) {
    if (!permits.tryAcquire()) { // want: LockNotReleased
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
    try {
      double price = backend.ask(symbol);
      permits.release();
      return ResponseEntity.ok(price);
    } catch (IOException e) {
      return ResponseEntity.status(HttpStatus.BAD_GATEWAY).build();
    }
  }
}
