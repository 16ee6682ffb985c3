package cases.blocking.all_answers_there_before_each;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices of several partners in one answer. */
@RestController
public class QuoteController {

  private final List<Partner> partners;

  public QuoteController(List<Partner> partners) {
    this.partners = partners;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (Partner partner : partners) {
      answers.add(partner.ask(symbol));
    }
    CompletableFuture.allOf(answers.toArray(new CompletableFuture[0])).get(3, TimeUnit.SECONDS);
    return answers.stream().map(CompletableFuture::join).collect(Collectors.joining(","));
  }
}
