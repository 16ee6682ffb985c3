package cases.blocking.process_awaited_fixed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a program of old times prints them, for two seconds. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException, InterruptedException {
    Process program = new ProcessBuilder("quote", symbol).start();
    if (!program.waitFor(2, TimeUnit.SECONDS)) {
      program.destroyForcibly();
      return "unknown";
    }
    return program.exitValue() == 0 ? "known" : "unknown";
  }
}
