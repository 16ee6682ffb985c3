package cases.executor.builder_hands_pool_to_product;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Indexer implements AutoCloseable {

  private final ExecutorService pool;

  private Indexer(Builder builder) {
    this.pool = builder.pool;
  }

  public void add(String document) {
    pool.execute(() -> System.out.println(document));
  }

  @Override
  public void close() {
    pool.shutdown();
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {

    private int threads = 1;
    private ExecutorService pool;

    public Builder threads(int count) {
      threads = count;
      return this;
    }

    public Indexer build() {
      if (pool == null) {
        pool = Executors.newFixedThreadPool(threads);
      }
      return new Indexer(this);
    }
  }
}
