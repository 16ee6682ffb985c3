package cases.shared_state.number_in_one_of_the_lanes;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BorderController {

  private final List<Lane> lanes = List.of(new Lane("N"), new Lane("S"));

  @PostMapping("/lanes/{lane}/cars")
  public String queue(@PathVariable int lane) {
    return lanes.get(lane).next();
  }
}
