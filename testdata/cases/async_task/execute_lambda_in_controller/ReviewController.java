package cases.async_task.execute_lambda_in_controller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes product reviews and notifies the seller after the customer has her answer. */
@RestController
public class ReviewController {

  private final Executor background;
  private final Reviews reviews;

  public ReviewController(@Qualifier("background") Executor background, Reviews reviews) {
    this.background = background;
    this.reviews = reviews;
  }

  @PostMapping("/products/{product}/reviews")
  public ResponseEntity<Void> review(
      @PathVariable String product, @RequestBody String text, HttpServletRequest request) {
    long id = reviews.add(product, text);
    // want: RequestCapturedByAsyncTask "HttpServletRequest"
    background.execute(() -> reviews.notifySeller(id, request.getHeader("Accept-Language")));
    return ResponseEntity.accepted().build();
  }
}
