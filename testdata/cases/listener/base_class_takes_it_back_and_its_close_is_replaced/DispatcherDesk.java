package cases.listener.base_class_takes_it_back_and_its_close_is_replaced;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DispatcherDesk {

  private final TramPositions positions;

  public DispatcherDesk(TramPositions positions) {
    this.positions = positions;
  }

  @GetMapping("/tram")
  public int metre(@RequestParam("number") int tram) throws InterruptedException {
    try (LineMap map = new LineMap(positions)) {
      Thread.sleep(100);
      return map.metreOf(tram);
    }
  }
}
