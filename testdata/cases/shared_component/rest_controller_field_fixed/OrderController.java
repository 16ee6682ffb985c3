package cases.shared_component.rest_controller_field_fixed;

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

  public OrderController(OrderRepository orders) {
    this.orders = orders;
  }

  @GetMapping("/{id}")
  public ResponseEntity<String> order(@PathVariable long id, HttpServletRequest request) {
    String order = orders.find(id);
    if (order == null) {
      return ResponseEntity.notFound().build();
    }
    log("read " + id, request);
    return ResponseEntity.ok(order);
  }

  @DeleteMapping("/{id}")
  public ResponseEntity<Void> cancel(@PathVariable long id, HttpServletRequest request) {
    orders.cancel(id);
    log("cancelled " + id, request);
    return ResponseEntity.noContent().build();
  }

  private static void log(String what, HttpServletRequest request) {
    LOG.info("{} by {}", what, request.getRemoteUser());
  }
}
