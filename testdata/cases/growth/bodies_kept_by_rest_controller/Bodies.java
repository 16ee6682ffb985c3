package cases.growth.bodies_kept_by_rest_controller;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Bodies {

  private static final List<byte[]> BODIES = new ArrayList<>();

  @PostMapping("/body")
  public int body(@RequestBody byte[] body) {
    synchronized (BODIES) {
      BODIES.add(body); // want: CollectionOnlyGrows
      return BODIES.size() > 0 ? body.length : 0;
    }
  }
}
