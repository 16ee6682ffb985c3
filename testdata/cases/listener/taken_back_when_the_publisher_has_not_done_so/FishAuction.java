package cases.listener.taken_back_when_the_publisher_has_not_done_so;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FishAuction {

  private final FishPrice price;

  public FishAuction(FishPrice price) {
    this.price = price;
  }

  @GetMapping("/fish/next")
  public String next(HttpServletResponse response) throws InterruptedException {
    Semaphore told = new Semaphore(0);
    IntConsumer listener =
        cents -> {
          response.setIntHeader("X-Cents", cents);
          told.release();
        };
    price.subscribe(listener);
    boolean known = told.tryAcquire(10, TimeUnit.SECONDS);
    if (!known) {
      price.unsubscribe(listener);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return "";
    }
    return "sold";
  }
}
