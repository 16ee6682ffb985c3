package cases.shared_component.micronaut_request_in_controller;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** Takes orders, and says who ordered last. */
@Controller("/orders")
public class OrderController {

  private final Orders orders;
  private volatile HttpRequest<?> last;

  public OrderController(Orders orders) {
    this.orders = orders;
  }

  @Post
  public long take(HttpRequest<?> request, @Body String order) {
    long number = orders.add(order);
    last = request; // want: RequestStoredInSharedComponent
    return number;
  }

  @Get("/last")
  public String last() {
    return last == null ? "nobody" : last.getRemoteAddress().getHostString();
  }

  /** What was ordered. */
  public interface Orders {
    long add(String order);
  }
}
