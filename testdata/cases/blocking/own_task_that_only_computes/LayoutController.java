package cases.blocking.own_task_that_only_computes;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lays out both halves of a poster at the same time. */
@RestController
public class LayoutController {

  private final ExecutorService cores;

  public LayoutController(ExecutorService cores) {
    this.cores = cores;
  }

  @GetMapping("/poster")
  public String poster(@RequestParam String text) throws InterruptedException, ExecutionException {
    int half = text.length() / 2;
    Future<String> left = cores.submit(() -> broken(text.substring(0, half)));
    CompletableFuture<String> right =
        CompletableFuture.supplyAsync(() -> broken(text.substring(half)), cores);
    return left.get() + right.join();
  }

  private static String broken(String text) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < text.length(); i += 20) {
      lines.append(text, i, Math.min(i + 20, text.length())).append('\n');
    }
    return lines.toString();
  }
}
