package cases.blocking.all_answers_awaited_for_ever;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  public String quote(@PathVariable String symbol) {
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (Partner partner : partners) {
      answers.add(partner.ask(symbol));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(answers.toArray(new CompletableFuture[0]));
    all.join(); // want: BlockingCallWithoutTimeout "CompletableFuture.join()"
    return answers.stream().map(CompletableFuture::join).collect(Collectors.joining(","));
  }
}
