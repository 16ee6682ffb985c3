package cases.executor.built_pool_that_its_builder_forgets;

import java.util.concurrent.ExecutorService;

/** What an application is given to set itself up with; each test and each tenant has one. */
public class Environment implements AutoCloseable {

  private final String name;
  private final Lifecycle lifecycle = new Lifecycle();
  private final ExecutorService checks;

  public Environment(String name, int threads) {
    this.name = name;
    this.checks = lifecycle().pool().threads(threads).build(); // want: ExecutorNeverShutDown
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  public void check(Runnable probe) {
    checks.execute(probe);
  }

  @Override
  public void close() throws Exception {
    lifecycle.stop();
  }

  @Override
  public String toString() {
    return name;
  }
}
