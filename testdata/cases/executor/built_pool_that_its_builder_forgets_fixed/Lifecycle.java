package cases.executor.built_pool_that_its_builder_forgets_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has to be stopped with the server. */
public class Lifecycle {

  private final List<Managed> managed = new CopyOnWriteArrayList<>();

  public void manage(Managed part) {
    managed.add(part);
  }

  public PoolBuilder pool() {
    return new PoolBuilder(this);
  }

  void stop() throws Exception {
    for (Managed part : managed) {
      part.stop();
    }
  }

  /** Something that is stopped. */
  public interface Managed {
    void stop() throws Exception;
  }
}
