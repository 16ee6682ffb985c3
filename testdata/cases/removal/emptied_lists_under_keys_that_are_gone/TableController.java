package cases.removal.emptied_lists_under_keys_that_are_gone;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TableController {

  private final Tables tables = new Tables();

  @PostMapping("/parties/{party}")
  void seat(@PathVariable String party, int guests) {
    tables.seat(party, guests);
  }

  @PostMapping("/parties/{party}/orders")
  void order(@PathVariable String party, String dish) {
    tables.order(party, dish);
  }

  @DeleteMapping("/parties/{party}/orders")
  void serve(@PathVariable String party, String dish) {
    tables.serve(party, dish);
  }

  @DeleteMapping("/parties/{party}")
  void leave(@PathVariable String party) {
    tables.leave(party);
  }
}
