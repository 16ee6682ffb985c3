package cases.lock.permit_taken_for_good;

import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A hundred coupons, and no more. */
@RestController
public class Coupons {

  private final Semaphore left = new Semaphore(100);

  @PostMapping("/coupons")
  public boolean draw() {
    return left.tryAcquire();
  }

  @PostMapping("/coupons/reserve")
  public String reserve() throws InterruptedException {
    left.acquire();
    return "reserved";
  }
}
