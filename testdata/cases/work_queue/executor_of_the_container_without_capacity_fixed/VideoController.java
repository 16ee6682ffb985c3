package cases.work_queue.executor_of_the_container_without_capacity_fixed;

import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VideoController {

  public interface Transcoder {
    void transcode(String videoId);

    void announce(String videoId);
  }

  private final Transcoder transcoder;
  private final ThreadPoolTaskExecutor transcodeExecutor;
  private final ThreadPoolTaskExecutor notifyExecutor;

  public VideoController(Transcoder transcoder, ThreadPoolTaskExecutor transcodeExecutor, ThreadPoolTaskExecutor notifyExecutor) {
    this.transcoder = transcoder;
    this.transcodeExecutor = transcodeExecutor;
    this.notifyExecutor = notifyExecutor;
  }

  @PostMapping("/videos/{id}/transcode")
  public ResponseEntity<Void> transcode(@PathVariable("id") String id) {
    transcodeExecutor.execute(() -> transcoder.transcode(id));
    try {
      notifyExecutor.execute(() -> transcoder.announce(id));
    } catch (TaskRejectedException busy) {
      return ResponseEntity.accepted().header("X-Announced", "no").build();
    }
    return ResponseEntity.accepted().build();
  }
}
