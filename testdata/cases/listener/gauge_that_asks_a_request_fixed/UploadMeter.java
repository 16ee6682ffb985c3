package cases.listener.gauge_that_asks_a_request_fixed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measures how much is being uploaded. */
@RestController
public class UploadMeter {

  private final MeterRegistry meters;

  public UploadMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  @PutMapping("/upload")
  public void upload(HttpServletRequest request) {
    meters.summary("upload.bytes").record(request.getContentLengthLong());
    request.setAttribute("measured", true);
  }
}
