package cases.executor.thread_behind_a_permit_had_at_once;

import java.util.concurrent.Semaphore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SnapshotController {

  public interface Volumes {
    void snapshot(String volume);
  }

  private final Semaphore slots = new Semaphore(2);
  private final Volumes volumes;

  public SnapshotController(Volumes volumes) {
    this.volumes = volumes;
  }

  @PostMapping("/volumes/{id}/snapshot")
  public ResponseEntity<Void> snapshot(@PathVariable("id") String volume) {
    if (!slots.tryAcquire()) {
      return ResponseEntity.status(429).build();
    }
    boolean started = false;
    try {
      Thread thread = new Thread(() -> take(volume), "snapshot-" + volume);
      thread.setDaemon(true);
      thread.start();
      started = true;
    } finally {
      if (!started) {
        slots.release();
      }
    }
    return ResponseEntity.accepted().build();
  }

  private void take(String volume) {
    try {
      volumes.snapshot(volume);
    } finally {
      slots.release();
    }
  }
}
