package cases.pooled.next_of_a_round;

import java.io.IOException;
import java.net.URI;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells where to go. */
@RestController
public class ForwardController {

  private final Addresses addresses = new Addresses("http://a", "http://b");

  @GetMapping("/forward")
  public String forward(String path) throws IOException {
    URI next = addresses.next();
    if (path.isEmpty()) {
      throw new IOException("no path");
    }
    return next.resolve(path).toString();
  }
}
