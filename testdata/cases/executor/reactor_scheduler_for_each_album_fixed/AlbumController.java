package cases.executor.reactor_scheduler_for_each_album_fixed;

import jakarta.annotation.PreDestroy;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One lot of painters for all albums, and it ends with the controller. */
@RestController
public class AlbumController {
  private final Scheduler painters = Schedulers.newBoundedElastic(8, 1_000, "painters");
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
    return Flux.fromIterable(photos.of(album))
        .parallel(4)
        .runOn(painters)
        .map(photos::thumbnail)
        .sequential()
        .count();
  }

  @PreDestroy
  void stop() {
    painters.dispose();
  }
}
