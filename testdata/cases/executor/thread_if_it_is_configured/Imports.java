package cases.executor.thread_if_it_is_configured;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Imports {

  public interface Store {
    void put(String line);
  }

  @Value("${imports.background:true}")
  private boolean background;

  private final Store store;
  private final Executor executor;

  public Imports(Store store, Executor executor) {
    this.store = store;
    this.executor = executor;
  }

  @PostMapping("/imports")
  public void start(@RequestBody String lines) {
    Runnable work = () -> lines.lines().forEach(store::put);
    if (background) {
      new Thread(work, "import").start(); // want: ThreadsCreatedPerRequest
    } else {
      work.run();
    }
  }
}
