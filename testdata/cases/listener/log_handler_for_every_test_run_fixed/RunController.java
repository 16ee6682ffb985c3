package cases.listener.log_handler_for_every_test_run_fixed;

import java.io.ByteArrayOutputStream;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RunController {
  private static final Logger LOG = Logger.getLogger("runs");

  @PostMapping("/runs")
  public String run(@RequestParam String name) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StreamHandler handler = new StreamHandler(text, new SimpleFormatter());
    LOG.addHandler(handler);
    try {
      LOG.info(name);
      handler.flush();
    } finally {
      LOG.removeHandler(handler);
    }
    return text.toString();
  }
}
