package cases.blocking.answers_read_when_all_are_there;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices of several partners, sent when the last one is in. */
@RestController
public class QuoteController {

  private final List<Partner> partners;

  public QuoteController(List<Partner> partners) {
    this.partners = partners;
  }

  @GetMapping("/quotes/{symbol}")
  public CompletableFuture<String> quote(@PathVariable String symbol) {
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (Partner partner : partners) {
      answers.add(partner.ask(symbol));
    }
    return CompletableFuture.allOf(answers.toArray(new CompletableFuture[0]))
        .thenApply(
            done ->
                answers.stream().map(CompletableFuture::join).collect(Collectors.joining(",")));
  }
}
