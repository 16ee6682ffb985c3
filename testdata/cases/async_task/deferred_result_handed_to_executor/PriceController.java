package cases.async_task.deferred_result_handed_to_executor;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Asks a slow price service without holding on to a request thread. */
@RestController
public class PriceController {

  private final Executor callers;
  private final Function<String, BigDecimal> prices;

  public PriceController(Executor callers, Function<String, BigDecimal> prices) {
    this.callers = callers;
    this.prices = prices;
  }

  @GetMapping("/prices/{article}")
  public DeferredResult<BigDecimal> price(@PathVariable String article) {
    DeferredResult<BigDecimal> answer = new DeferredResult<>(5_000L, BigDecimal.ZERO);
    callers.execute(() -> answer.setResult(prices.apply(article)));
    return answer;
  }

  @GetMapping("/prices/{article}/stream")
  public SseEmitter stream(@PathVariable String article) {
    SseEmitter emitter = new SseEmitter(30_000L);
    callers.execute(
        () -> {
          try {
            emitter.send(prices.apply(article));
            emitter.complete();
          } catch (IOException gone) {
            emitter.completeWithError(gone);
          }
        });
    return emitter;
  }
}
