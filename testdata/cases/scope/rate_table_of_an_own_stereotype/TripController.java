package cases.scope.rate_table_of_an_own_stereotype;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TripController extends TripBase {

  public TripController(Trip trip) {
    super(trip);
  }

  @PostMapping("/trip")
  public int via(@RequestParam String stop) {
    return trip.via(stop);
  }
}
