package cases.async_task.latch_awaited;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Renders the pages of an uploaded document side by side. */
@RestController
public class PreviewController {

  private static final Logger LOG = LoggerFactory.getLogger(PreviewController.class);

  private final Executor renderers;

  public PreviewController(Executor renderers) {
    this.renderers = renderers;
  }

  @PostMapping("/previews")
  public ResponseEntity<List<String>> preview(MultipartFile document, @RequestParam int pages)
      throws InterruptedException {
    List<String> rendered = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch remaining = new CountDownLatch(pages);
    for (int page = 1; page <= pages; page++) {
      int number = page;
      renderers.execute(
          () -> {
            try {
              rendered.add(number + ":" + document.getBytes().length);
            } catch (IOException e) {
              LOG.warn("page {} of {}", number, document.getOriginalFilename(), e);
            } finally {
              remaining.countDown();
            }
          });
    }
    boolean complete = remaining.await(30, TimeUnit.SECONDS);
    return complete
        ? ResponseEntity.ok(rendered)
        : ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build();
  }
}
