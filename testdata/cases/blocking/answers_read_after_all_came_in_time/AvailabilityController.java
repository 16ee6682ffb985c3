package cases.blocking.answers_read_after_all_came_in_time;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AvailabilityController {

  public interface Hotel {
    int freeRooms(String night);
  }

  private final List<Hotel> hotels;
  private final Executor partners;

  public AvailabilityController(List<Hotel> hotels, Executor partners) {
    this.hotels = hotels;
    this.partners = partners;
  }

  @GetMapping("/availability")
  public List<Integer> all(@RequestParam("night") String night) throws InterruptedException {
    List<CompletableFuture<Integer>> asked = hotels.stream()
        .map(hotel -> CompletableFuture.supplyAsync(() -> hotel.freeRooms(night), partners))
        .toList();
    try {
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).get(2, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return asked.stream().filter(AvailabilityController::answered).map(CompletableFuture::join).toList();
    }
    return asked.stream().map(CompletableFuture::join).toList();
  }

  @GetMapping("/availability/first")
  public int first(@RequestParam("night") String night) {
    CompletableFuture<Integer> first = CompletableFuture
        .supplyAsync(() -> hotels.get(0).freeRooms(night), partners)
        .orTimeout(700, TimeUnit.MILLISECONDS);
    try {
      return first.join();
    } catch (CompletionException late) {
      return 0;
    }
  }

  private static boolean answered(CompletableFuture<Integer> future) {
    return future.isDone() && !future.isCompletedExceptionally();
  }
}
