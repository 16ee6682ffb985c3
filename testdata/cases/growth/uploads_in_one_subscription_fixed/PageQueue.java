package cases.growth.uploads_in_one_subscription_fixed;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import jakarta.annotation.PreDestroy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings the pages that others print to the archive. */
@RestController
public class PageQueue {

  public record Page(String text) {}

  public interface Store {
    Completable upload(Page page);
  }

  private final CompositeDisposable uploads = new CompositeDisposable();
  private final Store store;

  public PageQueue(Store store) {
    this.store = store;
  }

  @PostMapping("/pages")
  public void printed(String text) {
    store.upload(new Page(text)).subscribe(() -> {}, this::failed, uploads);
  }

  private void failed(Throwable cause) {
    System.err.println("not archived: " + cause);
  }

  @PreDestroy
  void end() {
    uploads.dispose();
  }
}
