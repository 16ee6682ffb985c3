package cases.shared_component.rest_controller_field;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders of the customer who is logged in. */
@RestController
@RequestMapping("/orders")
public class OrderController {

  private static final Logger LOG = LoggerFactory.getLogger(OrderController.class);

  private final OrderRepository orders;
  private HttpServletRequest request;

  public OrderController(OrderRepository orders) {
    this.orders = orders;
  }

  @GetMapping("/{id}")
  public ResponseEntity<String> order(@PathVariable long id, HttpServletRequest request) {
    this.request = request; // want: RequestStoredInSharedComponent
    String order = orders.find(id);
    if (order == null) {
      return ResponseEntity.notFound().build();
    }
    log("read " + id);
    return ResponseEntity.ok(order);
  }

  @DeleteMapping("/{id}")
  public ResponseEntity<Void> cancel(@PathVariable long id) {
    orders.cancel(id);
    log("cancelled " + id);
    return ResponseEntity.noContent().build();
  }

  private void log(String what) {
    if (request != null) {
      LOG.info("{} by {}", what, request.getRemoteUser());
    }
  }
}
