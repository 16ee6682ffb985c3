package cases.blocking.line_that_nobody_reads;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts questions elsewhere, and waits for no answer. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException {
    try (Socket line = new Socket("counts.example.com", 7001)) {
      line.getOutputStream().write(symbol.getBytes(StandardCharsets.UTF_8));
    }
    return "counted";
  }
}
