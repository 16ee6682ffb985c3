package cases.listener.what_ends_the_watch_is_dropped;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Waits a moment for the platform of a train to change. */
@RestController
public class PlatformController {

  private final Platforms platforms;

  public PlatformController(Platforms platforms) {
    this.platforms = platforms;
  }

  @GetMapping("/platform/wait")
  public boolean await(@RequestParam String train, HttpServletRequest request)
      throws InterruptedException {
    CountDownLatch changed = new CountDownLatch(1);
    platforms.watch( // want: RequestCapturedByListener
        (other, platform) -> {
          if (other.equals(train)) {
            request.setAttribute("platform", platform);
            changed.countDown();
          }
        });
    return changed.await(20, TimeUnit.SECONDS);
  }
}
