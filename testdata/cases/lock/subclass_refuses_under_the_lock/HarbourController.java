package cases.lock.subclass_refuses_under_the_lock;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HarbourController {

  private final Berths berths = new ShallowHarbour();

  @PostMapping("/berths")
  public int moor(@RequestParam int draught) {
    return berths.moor(draught);
  }

  /** The smaller ships only. */
  static final class ShallowHarbour extends Berths {

    @Override
    protected void admit(int draught) {
      if (draught > 4) {
        throw new IllegalArgumentException("too deep: " + draught);
      }
    }
  }
}
