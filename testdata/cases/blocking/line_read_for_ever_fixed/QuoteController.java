package cases.blocking.line_read_for_ever_fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices over a plain line, within two seconds. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException {
    try (Socket line = new Socket("prices.example.com", 7001)) {
      line.setSoTimeout(2000);
      OutputStream question = line.getOutputStream();
      question.write((symbol + "\n").getBytes(StandardCharsets.UTF_8));
      question.flush();
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
      return answer.readLine();
    }
  }
}
