package cases.lost_context.attributes_asked_for_by_a_future;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Quotes of several insurers, asked for side by side. */
@RestController
public class QuoteController {

  /** An insurer's service. */
  public interface Insurer {
    String quote(String vehicle, Object session);
  }

  private final List<Insurer> insurers;

  public QuoteController(List<Insurer> insurers) {
    this.insurers = insurers;
  }

  @GetMapping("/quotes/{vehicle}")
  public CompletableFuture<List<String>> quotes(@PathVariable String vehicle) {
    return CompletableFuture.supplyAsync(() -> collect(vehicle)); // want: ContextLostAcrossThreads
  }

  private List<String> collect(String vehicle) {
    Object basket = basket();
    return insurers.stream().map(it -> it.quote(vehicle, basket)).toList();
  }

  private Object basket() {
    return RequestContextHolder.currentRequestAttributes()
        .getAttribute("basket", RequestAttributes.SCOPE_SESSION);
  }
}
