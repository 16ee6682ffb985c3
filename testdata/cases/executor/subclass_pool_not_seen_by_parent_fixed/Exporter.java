package cases.executor.subclass_pool_not_seen_by_parent_fixed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Exporter extends Endpoint {

  private final ExecutorService compressors = Executors.newFixedThreadPool(2);

  @Override
  public void close() {
    compressors.shutdown();
    super.close();
  }

  @Override
  void handle(byte[] body) {
    compressors.execute(() -> System.out.println(body.length));
  }
}
