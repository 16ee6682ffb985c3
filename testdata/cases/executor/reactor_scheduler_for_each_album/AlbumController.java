package cases.executor.reactor_scheduler_for_each_album;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A hundred albums at a time are eight hundred threads, though each lot is let go at the end. */
@RestController
public class AlbumController {
  private final Photos photos;

  public interface Photos {
    List<String> of(long album);

    byte[] thumbnail(String photo);
  }

  public AlbumController(Photos photos) {
    this.photos = photos;
  }

  @PostMapping("/albums/{album}/thumbnails")
  public Mono<Long> thumbnails(@PathVariable long album) {
    Scheduler painters = Schedulers.newBoundedElastic(8, 1_000, "painters"); // want: ThreadsCreatedPerRequest
    return Flux.fromIterable(photos.of(album))
        .publishOn(painters)
        .map(photos::thumbnail)
        .count()
        .doFinally(signal -> painters.dispose());
  }
}
