package cases.blocking.process_awaited;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a program of old times prints them. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException, InterruptedException {
    Process program = new ProcessBuilder("quote", symbol).start();
    int status = program.waitFor(); // want: BlockingCallWithoutTimeout "Process.waitFor()"
    return status == 0 ? "known" : "unknown";
  }
}
