package cases.async_task.command_passed_through_layers_fixed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders. */
@RestController
public class OrderController {

  private final OrderService orders;

  public OrderController(OrderService orders) {
    this.orders = orders;
  }

  @PostMapping("/orders")
  public String order(@RequestBody String text, HttpServletRequest request) {
    return orders.place(new OrderCommand(text, request.getHeader("User-Agent")));
  }
}
