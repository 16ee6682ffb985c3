package cases.scope.shopping_trip_of_an_own_stereotype;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TripController extends TripBase {

  public TripController(Trip trip) {
    super(trip); // want: NarrowScopeInjectedIntoWider
  }

  @PostMapping("/trip")
  public int via(@RequestParam String stop) {
    return trip.via(stop);
  }
}
