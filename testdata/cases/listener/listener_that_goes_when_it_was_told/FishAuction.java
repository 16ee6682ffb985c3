package cases.listener.listener_that_goes_when_it_was_told;

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
        new IntConsumer() {
          @Override
          public void accept(int cents) {
            response.setIntHeader("X-Cents", cents);
            price.unsubscribe(this);
            told.release();
          }
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
