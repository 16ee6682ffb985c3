package cases.async_task.bound_receiver_supply_async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Scans uploads for viruses; the user is told the outcome by mail. */
@Service
public class ScanService {

  private static final Logger LOG = LoggerFactory.getLogger(ScanService.class);

  private final Executor scanners;
  private final Scanner scanner;

  public ScanService(Executor scanners, Scanner scanner) {
    this.scanners = scanners;
    this.scanner = scanner;
  }

  /** Starts a scan and comes back at once. */
  public void scan(MultipartFile upload) {
    String name = upload.getOriginalFilename();
    CompletableFuture.supplyAsync(upload::getResource, scanners) // want: RequestCapturedByAsyncTask
        .thenAccept(content -> LOG.info("{} is clean: {}", name, scanner.isClean(content)));
  }
}
